/** `jiannuo unit`: lists the units of the town, adds, renames, moves them. Whoever may read the data folder may do it. */
import { readFile } from "node:fs/promises";
import { isRefusal, refuse } from "@jiannuo/quantity";
import { kinds } from "../units/keep-units.ts";
import { messageOf } from "../failure.ts";
import { booksCommand, sayRefusals } from "./books-command.ts";

const actions = ["list", "add", "rename", "move"] as const;

type Action = (typeof actions)[number];

const isAction = (word: string | undefined): word is Action => actions.some((action) => action === word);

const isKind = (word: unknown): word is (typeof kinds)[number] => kinds.some((kind) => kind === word);

/** One name a line. */
const readNames = async (file: string) => {
  try {
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
  } catch (error) {
    const said = messageOf(error);
    return refuse("FILE_UNREADABLE", `读不了 ${file}（${said}）。`, `${file} cannot be read (${said}).`);
  }
};

export const unit = booksCommand({
  options: {
    kind: { type: "string" },
    under: { type: "string" },
    from: { type: "string" },
    file: { type: "string" },
  },
  files: [1, 1000],
  usage: {
    zh: "jiannuo unit list | add 名称… --kind village [--under 单位] [--file 名单] | rename 单位 新名称 [英文] | move 单位 --under 单位 --from 日期",
    en: "jiannuo unit list | add NAME… --kind village [--under UNIT] [--file LIST] | rename UNIT TITLE [ENGLISH] | move UNIT --under UNIT --from DAY",
  },
  check: ({ files: [action], flags: { kind } }) => [
    ...(isAction(action)
      ? []
      : [
          refuse(
            "NO_SUCH_ACTION",
            `没有“unit ${action}”，只有 ${actions.join("、")}。`,
            `There is no “unit ${action}”, only ${actions.join(", ")}.`,
          ),
        ]),
    ...(kind === undefined || isKind(kind)
      ? []
      : [
          refuse(
            "NO_SUCH_KIND",
            `没有“${String(kind)}”这一种，只有 ${kinds.join("、")}。`,
            `There is no kind “${String(kind)}”, only ${kinds.join(", ")}.`,
          ),
        ]),
  ],
  run: async (invocation) => {
    const { session, files, flags, print, refused, terminal, language } = invocation;
    const [action, ...names] = files;
    const listed = flags["file"] === undefined ? [] : await readNames(String(flags["file"]));
    if (isRefusal(listed)) return sayRefusals(invocation, [listed]);
    const answer = await session.ask("unit", {
      action: action as Action,
      names: [...names, ...listed],
      ...(isKind(flags["kind"]) ? { kind: flags["kind"] } : {}),
      ...(flags["under"] === undefined ? {} : { under: String(flags["under"]) }),
      ...(flags["from"] === undefined ? {} : { from: String(flags["from"]) }),
    });
    if (!("units" in answer)) return refused(answer);
    if (flags["json"]) await print(answer.units);
    else
      await terminal.out(
        `${answer.units.map(({ id, kind, title, path }) => [id, kind, title[language], path ?? ""].join("  ")).join("\n")}\n`,
      );
    return 0;
  },
});
