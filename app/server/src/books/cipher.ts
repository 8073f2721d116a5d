/** Personal data is kept under a key of its entry (AES-256-GCM), so that destroying the key erases it everywhere, in the events too. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Field, RegisterDefinition, Values } from "@jiannuo/registers";

const NONCE = 12;
const TAG = 16;

export const newKey = (): Buffer => randomBytes(32);

export const isSensitive = (field: Field | undefined): boolean =>
  field !== undefined &&
  (field.isSensitive === true || (field.type === "rows" && Object.values(field.columns).some(({ isSensitive: hidden }) => hidden)));

export interface Parted {
  readonly open: Values;
  readonly sensitive: Values;
}

/** Which fields of a definition hold personal data: asked of every row, and the same for as long as the definition lives. */
const sensitiveNames = new WeakMap<RegisterDefinition, ReadonlySet<string>>();

const sensitiveIn = (definition: RegisterDefinition): ReadonlySet<string> => {
  const known = sensitiveNames.get(definition);
  if (known) return known;
  const names = new Set(Object.entries(definition.fields).flatMap(([name, field]) => (isSensitive(field) ? [name] : [])));
  sensitiveNames.set(definition, names);
  return names;
};

/** Values parted into what anyone who sees the entry may read, and personal data. */
export const part = (definition: RegisterDefinition, values: Values): Parted => {
  const names = sensitiveIn(definition);
  if (names.size === 0) return { open: values, sensitive: {} };
  const entries = Object.entries(values);
  return {
    open: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    sensitive: Object.fromEntries(entries.filter(([name]) => names.has(name))),
  };
};

/** @returns hex of nonce, tag and ciphertext; null where there is nothing to hide. @param about where it belongs: it opens nowhere else */
export const seal = (key: Buffer, about: string, values: Values): string | null => {
  if (Object.keys(values).length === 0) return null;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(JSON.stringify(values), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("hex");
};

/** The values again; none where the key was destroyed. @throws where the text was changed */
export const unseal = (key: Buffer | undefined, about: string, secret: string | null): Values => {
  if (secret === null || key === undefined) return {};
  const bytes = Buffer.from(secret, "hex");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const values: Values = JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString("utf8"));
  return values;
};
