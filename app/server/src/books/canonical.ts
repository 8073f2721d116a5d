/** One text for one content, whatever order the database gives the keys back in, and the hash over it. */
import { createHash, createHmac } from "node:crypto";

/** JSON with the keys of every object in order; what is undefined is left out. */
export const canonical = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${parts.join(",")}}`;
};

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const keyedSha256 = (key: Buffer, text: string): string => createHmac("sha256", key).update(text).digest("hex");
