/** Encrypted backups: AES-256-GCM over the packed lines, under a key that scrypt makes of a password. A wrong password is told from a damaged file. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { type Refusal, refuse } from "@jiannuo/quantity";

const MAGIC = Buffer.from("JNBACK1\n");
const SALT = 16;
const CHECK = 16;
const NONCE = 12;
const TAG = 16;
const HEAD = MAGIC.length + SALT + CHECK + NONCE;

/** What stands before the content; authenticated with it. */
interface Head {
  readonly bytes: Buffer;
  readonly salt: Buffer;
  readonly check: Buffer;
  readonly nonce: Buffer;
}

/** Opens one file, and no other. */
export interface BackupKey {
  readonly key: Buffer;
  readonly head: Head;
}

/** A quarter of a second and 32 MB a try. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** The key, and a check that says whether the password is right before anything is opened. */
const derive = (password: string, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> =>
  new Promise((done, fail) => {
    scrypt(password, salt, 32 + CHECK, cost, (error, made) =>
      error ? fail(error) : done({ key: made.subarray(0, 32), check: made.subarray(32) }),
    );
  });

/** For a pipeline: plain bytes in, an encrypted file out. */
export const encrypted = (password: string) =>
  async function* (plain: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const [salt, nonce] = [randomBytes(SALT), randomBytes(NONCE)];
    const { key, check } = await derive(password, salt);
    const head = Buffer.concat([MAGIC, salt, check, nonce]);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(head);
    yield head;
    for await (const piece of plain) yield cipher.update(piece);
    yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
  };

const readHead = async (file: string): Promise<Head | undefined> => {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    if (bytesRead < HEAD || !buffer.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
    const at = (from: number, length: number): Buffer => buffer.subarray(from, from + length);
    return {
      bytes: buffer,
      salt: at(MAGIC.length, SALT),
      check: at(MAGIC.length + SALT, CHECK),
      nonce: at(MAGIC.length + SALT + CHECK, NONCE),
    };
  } finally {
    await handle.close();
  }
};

const noPassword = (file: string): Refusal =>
  refuse(
    "BACKUP_ENCRYPTED",
    `${file} 是加密的备份，请用 --password-file 指明存放口令的文件。`,
    `${file} is an encrypted backup; name the file that holds its password with --password-file.`,
  );

const wrongPassword = (file: string): Refusal =>
  refuse(
    "BACKUP_PASSWORD_WRONG",
    `口令打不开 ${file}，什么也没有写入。请核对口令文件。`,
    `The password does not open ${file}; nothing was written. Check the password file.`,
  );

/** The key of a backup, undefined where it is not encrypted; or BACKUP_ENCRYPTED, BACKUP_PASSWORD_WRONG. */
export const keyOf = async (file: string, password: string | undefined): Promise<BackupKey | undefined | Refusal> => {
  const head = await readHead(file);
  if (!head) return undefined;
  if (password === undefined) return noPassword(file);
  const { key, check } = await derive(password, head.salt);
  return timingSafeEqual(check, head.check) ? { key, head } : wrongPassword(file);
};

/** The packed lines of a backup. @throws at the end of an encrypted one that was changed or cut off */
export async function* packedBytes(file: string, key: BackupKey | undefined): AsyncGenerator<Buffer> {
  if (!key) {
    yield* createReadStream(file) as AsyncIterable<Buffer>;
    return;
  }
  const { size } = await stat(file);
  const handle = await open(file, "r");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.key, key.head.nonce).setAAD(key.head.bytes);
    const tag = await handle.read(Buffer.alloc(TAG), 0, TAG, Math.max(HEAD, size - TAG));
    decipher.setAuthTag(tag.buffer);
    const content: AsyncIterable<Buffer> = handle.createReadStream({ start: HEAD, end: Math.max(HEAD, size - TAG - 1), autoClose: false });
    for await (const piece of content) yield decipher.update(piece);
    yield decipher.final();
  } finally {
    await handle.close();
  }
}
