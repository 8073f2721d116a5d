/** Sign-in, one's own account, and the accounts of the town, as they go over the wire. */
import { z } from "zod";
import { Words, named } from "./schemas.ts";

const name = z.string().trim().min(1).max(40);
const username = z.string().min(1).max(100);
const password = z.string().min(1).max(300);

const OwnPost = named(
  "OwnPost",
  z.object({
    id: z.string(),
    title: Words.describe("of the role"),
    role: z.string(),
    unit: z.object({ id: z.string(), path: z.string(), title: Words }),
    isWriter: z.boolean(),
    isLead: z.boolean(),
  }),
);

export const Offers = named(
  "SignInOffers",
  z.object({
    town: Words,
    isDemonstration: z.boolean(),
    accounts: z
      .array(
        z.object({ username: z.string(), password: z.string(), name: z.string(), unit: Words, role: Words, pin: z.string().optional() }),
      )
      .describe("of the demonstration, only where they are offered"),
  }),
);

export const SignInRequest = named("SignInRequest", z.strictObject({ username, password }));

export const Me = named(
  "Me",
  z.object({
    kind: z.enum(["person", "unit"]),
    name: z.string(),
    username: z.string(),
    post: OwnPost.nullable().describe("through which is read, and for a person written; null where none is held today"),
    posts: z.array(OwnPost),
    people: z
      .array(z.object({ post: z.string(), name: z.string(), title: Words }))
      .optional()
      .describe("at a unit's account: who may be chosen for an act"),
    mustChange: z.boolean().describe("the password has to be changed first"),
    mayAdminister: z.boolean().describe("账号"),
    mayReconcile: z.boolean().describe("对账"),
    isDemonstration: z.boolean(),
    today: z.string(),
  }),
);

export const PostChoice = named("PostChoice", z.strictObject({ post: z.string() }));
export const PasswordChange = named("PasswordChange", z.strictObject({ current: password, next: password }));
export const PinChange = named("PinChange", z.strictObject({ password, pin: z.string().describe("six digits") }));

export const Account = named(
  "Account",
  z.object({
    username: z.string(),
    name: z.string(),
    kind: z.enum(["person", "unit"]),
    posts: z.array(OwnPost).describe("held today; at a unit's account through which it reads"),
    isLocked: z.boolean(),
    isDemonstration: z.boolean(),
  }),
);

export const NewAccount = named(
  "NewAccount",
  z
    .strictObject({
      username,
      name,
      unit: z.string().max(64).describe("id of the unit"),
      role: z.string().max(64).optional().describe("of the post that they take up today; left out: the machine that this unit shares"),
      portfolio: z.array(z.string().max(64)).max(50).default([]).describe("分管: units of a leader"),
    })
    .describe("an account for somebody who takes up a post, or for a shared machine"),
);

export const NewPassword = named("NewPassword", z.object({ username: z.string(), password: z.string().describe("said only this once") }));
export const PinGiven = named("PinGiven", z.strictObject({ pin: z.string().describe("six digits") }));
export const AccountAct = named(
  "AccountAct",
  z.object({ at: z.string(), by: z.string(), act: z.string(), account: z.string() }).describe("what was done to an account"),
);
