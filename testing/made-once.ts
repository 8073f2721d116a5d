/** For tests: a folder that is dear to make is made once a run, by whoever needs it first, and copied by everybody. */
import { constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runFolderVariable } from "./run-folder.ts";

const isFirst = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
};

/** Made aside and moved into place: what is there is whole. Where making fails, whoever waited tries it himself, and says why it fails. */
const makeOnce = async (home: string, make: (folder: string) => Promise<void>): Promise<void> => {
  const [aside, lock] = [`${home}.new`, `${home}.lock`];
  while (!existsSync(home)) {
    if (!isFirst(lock)) {
      await wait(100);
      continue;
    }
    try {
      if (existsSync(home)) return;
      rmSync(aside, { recursive: true, force: true });
      mkdirSync(aside);
      await make(aside);
      renameSync(aside, home);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
};

/**
 * Fills the folder `into`, which it creates, with a copy of what `make` puts into a folder. What is made must be at rest: nobody has it open any more.
 * @param name of this kind of folder; the same name means the same content in all tests of a run
 */
export const copyOfMade = async (name: string, into: string, make: (folder: string) => Promise<void>): Promise<void> => {
  const run = process.env[runFolderVariable];
  if (run === undefined) throw new Error(`${runFolderVariable} is not set: is testing/run-folder.ts a global setup of this project?`);
  const home = join(run, name);
  await makeOnce(home, make);
  await cp(home, into, { recursive: true, mode: constants.COPYFILE_FICLONE });
};
