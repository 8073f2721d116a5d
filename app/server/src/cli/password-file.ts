/** `--password-file`: a password that stands in a file, so that neither the list of processes nor the shell's history holds it. */
import { readFile } from "node:fs/promises";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { codeOf, messageOf } from "../failure.ts";

const shortest = 8;

/** The first line of the file; undefined where none was named. */
export const passwordFrom = async (file: string | boolean | undefined): Promise<string | undefined | Refusal> => {
  if (typeof file !== "string") return undefined;
  try {
    const password = (await readFile(file, "utf8")).split(/\r?\n/)[0]!.trim();
    return password.length >= shortest
      ? password
      : refuse(
          "PASSWORD_TOO_SHORT",
          `口令文件 ${file} 的第一行是口令，至少 ${shortest} 个字符。`,
          `The first line of ${file} is the password; it needs ${shortest} characters or more.`,
        );
  } catch (error) {
    return refuse(
      "PASSWORD_FILE_UNREADABLE",
      `口令文件 ${file} 读不了（${codeOf(error) || messageOf(error)}）。请检查路径和权限。`,
      `The password file ${file} cannot be read (${codeOf(error) || messageOf(error)}). Check its path and permissions.`,
    );
  }
};
