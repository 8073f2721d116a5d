/** What a password and a PIN have to be like, and how they are kept: scrypt, each with a salt of its own. */
import { randomInt } from "node:crypto";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { hashPassword, verifyPassword } from "better-auth/crypto";

const least = 10;
const most = 200;

export const hash = (secret: string): Promise<string> => hashPassword(secret);

export const isRight = (secret: string, hashed: string): Promise<boolean> => verifyPassword({ hash: hashed, password: secret });

/** Without those that are mistaken for each other on paper: it is written down and passed on once. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Three groups of five: 74 bits. */
export const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("")).join("-");

export const checkPassword = (password: string, username: string): Refusal | undefined => {
  const length = Array.from(password).length;
  if (length < least || length > most)
    return refuse(
      "PASSWORD_WEAK",
      `密码须有 ${least} 至 ${most} 个字符，这个有 ${length} 个。`,
      `A password has ${least} to ${most} characters; this one has ${length}.`,
    );
  if (new Set(password).size < 5 || password.toLowerCase().includes(username))
    return refuse(
      "PASSWORD_WEAK",
      "密码太容易猜：不要重复几个字符，也不要含有账号名。",
      "This password is too easy to guess: do not repeat a few characters, and leave the user name out of it.",
    );
  return undefined;
};

export const checkPin = (pin: string): Refusal | undefined =>
  /^\d{6}$/.test(pin) && new Set(pin).size > 2
    ? undefined
    : refuse("PIN_WEAK", "口令是 6 位数字，至少有 3 个不同的数字。", "A PIN has six digits, three of them different.");
