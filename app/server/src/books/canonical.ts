/** One text for one content, whatever order the database gives the keys back in, and the hash over it. */
import { createHmac, hash } from "node:crypto";

/** JSON with the keys of every object in order; what is undefined is left out. Every event passes through it, so it makes no lists on the way. */
export const canonical = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const own = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(own).sort()) {
    if (own[key] === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(own[key])}`;
  }
  return `{${text}}`;
};

export const sha256 = (text: string): string => hash("sha256", text);

export const keyedSha256 = (key: Buffer, text: string): string => createHmac("sha256", key).update(text).digest("hex");
