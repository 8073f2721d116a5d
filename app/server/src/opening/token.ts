/** The token of the server that holds a data folder: whoever may read the folder may speak for it, nobody else. */
import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Token {
  readonly address: string;
  readonly token: string;
}

const fileIn = (folder: string): string => join(folder, "server.json");

export const newToken = (): string => randomBytes(32).toString("hex");

/** Readable by its owner only, from the first byte on. */
export const leaveToken = (folder: string, token: Token): void => {
  const file = fileIn(folder);
  // What a killed server left may have wider rights, and writing would keep them.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(token), { mode: 0o600 });
  chmodSync(file, 0o600);
};

/** Undefined where no server runs, or one that was killed left a torn file. */
export const findToken = (folder: string): Token | undefined => {
  try {
    const { address, token }: Partial<Token> = JSON.parse(readFileSync(fileIn(folder), "utf8"));
    return typeof address === "string" && typeof token === "string" ? { address, token } : undefined;
  } catch {
    return undefined;
  }
};

/** Leaves alone what a later server put there. */
export const takeTokenAway = (folder: string, token: string): void => {
  if (findToken(folder)?.token === token) rmSync(fileIn(folder), { force: true });
};
