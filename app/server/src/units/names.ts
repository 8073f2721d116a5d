/** Names of units as people paste them: one a line, out of a list or a spreadsheet. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { pinyin } from "pinyin-pro";

const longest = 60;

export const tidied = (name: string): string => name.normalize("NFC").replaceAll(/\s+/g, " ").trim();

/** 柳塘村 → Liutangcun: what English readers see until somebody writes something better. */
export const romanised = (name: string): string => {
  const letters = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" }).join("");
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
};

/** @param taken names of the same kind that the town has already */
export const checkNames = (names: readonly string[], taken: ReadonlySet<string>): Refusal[] => {
  if (names.length === 0 || names.includes("")) return [refuse("NAME_NEEDED", "请写名称，一行一个。", "Give the names, one a line.")];
  return names.flatMap((name, at): Refusal[] => {
    if (name.length > longest)
      return [
        refuse(
          "NAME_TOO_LONG",
          `第 ${at + 1} 行“${name.slice(0, 20)}…”有 ${name.length} 字，最多 ${longest} 字。`,
          `Line ${at + 1}, “${name.slice(0, 20)}…”, has ${name.length} characters; ${longest} are the most.`,
        ),
      ];
    if (taken.has(name) || names.indexOf(name) < at)
      return [
        refuse(
          "NAME_TAKEN",
          `第 ${at + 1} 行“${name}”已经有了，请去掉或写得分得开。`,
          `Line ${at + 1}: there is a “${name}” already. Take it out, or tell the two apart.`,
        ),
      ];
    return [];
  });
};
