/** The secret that signs cookies: made at the first start, in the data folder, readable by its owner only; also where the books lie on a server. */
import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../failure.ts";

const find = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

/** @throws where the folder cannot be read or written */
export const keepSecret = (folder: string): string => {
  const file = join(folder, "secret");
  const kept = find(file);
  if (kept) {
    chmodSync(file, 0o600);
    return kept;
  }
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, randomBytes(48).toString("base64url"), { mode: 0o600 });
  try {
    rmSync(file, { force: true });
    // Whole or not at all, and the first of two servers that start at once wins.
    linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return find(file)!;
};
