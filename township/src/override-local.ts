/** A town's own limits in place of those of local.ts, by the same names: `{ "hazardDays": 10, "rivers": { "clear": ["清水河", "Clear River"] } }`. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { local } from "./local.ts";

/** Lists that are a town's own altogether; of other lists what stands there can be said otherwise, and more be added. */
const replaced = ["rivers", "specialties"];

const CODE = /^[a-z][a-z0-9_]{0,63}$/;
const DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const most = 1_000_000;

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null && !Array.isArray(value);

const isTitle = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === "string" && text.trim() !== "");

const wrong = (place: string, zh: string, en: string): Refusal =>
  refuse("WRONG_LOCAL", `local.json 的“${place}”${zh}。`, `local.json: “${place}” ${en}.`);

const checkCodes = (place: string, given: unknown): Refusal[] => {
  if (!isTable(given) || Object.keys(given).length === 0)
    return [wrong(place, "须是 代码: [中文, 英文] 的表", "has to be a table of CODE: [Chinese, English]")];
  return Object.entries(given).flatMap(([code, title]) =>
    CODE.test(code) && isTitle(title)
      ? []
      : [
          wrong(
            `${place}.${code}`,
            "须写成 代码: [中文, 英文]，代码用小写字母、数字和下划线",
            "has to be CODE: [Chinese, English], the code in lower-case letters, digits and underscores",
          ),
        ],
  );
};

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const isPhraseRow = (row: unknown): boolean =>
  isTable(row) &&
  Object.keys(row).every((name) => ["since", "until", "replacement", "source"].includes(name)) &&
  [row["since"], row["until"] ?? row["since"]].every((day) => typeof day === "string" && DATE.test(day)) &&
  ["undefined", "string"].includes(typeof row["replacement"]) &&
  isTitle(row["source"]);

const checkPhrases = (place: string, given: unknown): Refusal[] =>
  isTable(given)
    ? Object.entries(given).flatMap(([phrase, row]) =>
        isPhraseRow(row)
          ? []
          : [
              wrong(
                `${place}.${phrase}`,
                "须写成 提法: {since, until, replacement, source: [中文, 英文]}，日期写成 2017-10-18，没有的 until 和 replacement 不写",
                "has to be PHRASE: {since, until, replacement, source: [Chinese, English]}, days as 2017-10-18, until and replacement where there are any",
              ),
            ],
      )
    : [wrong(place, "须是 提法: {since, source} 的表", "has to be a table of PHRASE: {since, source}")];

/** What is given must be of the shape of what it stands in for. */
const check = (place: string, given: unknown, own: unknown): Refusal[] => {
  if (typeof own === "number")
    return typeof given === "number" && Number.isInteger(given) && given >= 1 && given <= most
      ? []
      : [wrong(place, `须是 1 到 ${most} 的整数`, `has to be a whole number from 1 to ${most}`)];
  if (typeof own === "string")
    return typeof given === "string" && (DAY.test(own) ? DAY.test(given) : given === own)
      ? []
      : [
          wrong(
            place,
            DAY.test(own) ? "须写成 05-20 这样的月日" : `须是“${own}”`,
            DAY.test(own) ? "has to be a day such as 05-20" : `has to be “${own}”`,
          ),
        ];
  if (Array.isArray(own))
    return Array.isArray(given) && given.length === own.length
      ? own.flatMap((each, at) => check(`${place}.${at + 1}`, given[at], each))
      : [wrong(place, `须有 ${own.length} 项`, `has to have ${own.length} items`)];
  if (place === "setPhrases") return checkPhrases(place, given);
  const table = own as Table;
  if (Object.values(table).every(isTitle)) return checkCodes(place, given);
  if (!isTable(given))
    return [wrong(place, `须是含 ${Object.keys(table).join("、")} 的表`, `has to be a table of ${Object.keys(table).join(", ")}`)];
  return Object.entries(given).flatMap(([name, value]) => {
    const path = place === "" ? name : `${place}.${name}`;
    if (Object.hasOwn(table, name)) return check(path, value, table[name]);
    const known = Object.keys(table).join("、");
    return [wrong(path, `没有这一项，只有 ${known}`, `is not there; there are ${Object.keys(table).join(", ")}`)];
  });
};

/** Into the table itself: the registers that are declared after it read from there. */
const write = (table: Table, given: Table): void => {
  for (const [name, value] of Object.entries(given)) {
    const own = table[name];
    if (isTable(own) && isTable(value) && !replaced.includes(name)) write(own, value);
    else table[name] = value;
  }
};

/** Before any register is loaded. @returns what is wrong; then nothing was taken over */
export const overrideLocal = (given: unknown): readonly Refusal[] => {
  if (!isTable(given)) return [refuse("WRONG_LOCAL", "local.json 须是一个 JSON 对象。", "local.json has to be a JSON object.")];
  const problems = check("", given, local);
  if (problems.length === 0) write(local, given);
  return problems;
};
