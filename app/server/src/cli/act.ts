/** `jiannuo act`: one act done to an entry, or one taken back. */
import { randomUUID } from "node:crypto";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Acted } from "../opening/answers/act.ts";
import { type Asked, booksCommand } from "./books-command.ts";
import type { Invocation } from "./command.ts";
import { written } from "./figure-flags.ts";
import type { Language } from "./words.ts";

const isReversal = ({ files }: Invocation): boolean => files[1] === "reverse";

const pairOf = (typed: string): [name: string, value: string] | undefined => {
  const at = typed.search(/[=＝]/);
  return at < 1 ? undefined : [typed.slice(0, at), typed.slice(at + 1)];
};

const check = (invocation: Invocation): Refusal[] => {
  const { files, flags } = invocation;
  if (isReversal(invocation))
    return [
      ...(flags["event"] === undefined
        ? [refuse("EVENT_NEEDED", "请用 --event 指明要更正的办理记录。", "Name the act to take back with --event.")]
        : []),
      ...(flags["reason"] === undefined ? [refuse("REASON_NEEDED", "更正须用 --reason 写明理由。", "Say why with --reason.")] : []),
    ];
  return files
    .slice(2)
    .filter((typed) => !pairOf(typed))
    .map((typed) => refuse("NO_PAIR", `“${typed}”应写成 栏目=值。`, `Write “${typed}” as FIELD=VALUE.`));
};

const text = (flag: string | boolean | undefined): string | undefined => (typeof flag === "string" ? flag : undefined);

const asked = ({ session, who, files, flags, ...rest }: Asked) =>
  isReversal({ files, flags, ...rest })
    ? session.ask("reverse", { who, event: randomUUID(), reverses: text(flags["event"])!, reason: text(flags["reason"])! })
    : session.ask("act", {
        who,
        register: files[0]!,
        act: files[1]!,
        entry: text(flags["entry"]),
        happened: text(flags["happened"]),
        event: text(flags["event"]) ?? randomUUID(),
        values: files.slice(2).map((typed) => pairOf(typed)!),
      });

const linesOf = ({ event, entry, moved, isSamePerson }: Acted, language: Language): string[] => {
  const isZh = language === "zh";
  const state = entry.state ?? (isZh ? "已撤回" : "taken back");
  return [
    isZh
      ? `已登记：${entry.register} 条目 ${entry.id}（${state}），办理记录 ${event}`
      : `Entered: ${entry.register} entry ${entry.id} (${state}), event ${event}`,
    ...moved.map(({ measure, by }) => `  ${measure} ${Number(by) > 0 ? "+" : ""}${written(Number(by))}`),
    ...(isSamePerson ? [isZh ? "  同人复查，已标注" : "  done by the same person, and marked so"] : []),
  ];
};

export const act = booksCommand({
  options: { entry: { type: "string" }, happened: { type: "string" }, event: { type: "string" }, reason: { type: "string" } },
  files: [2, Number.POSITIVE_INFINITY],
  usage: { zh: "jiannuo act 台账 办理 栏目=值…", en: "jiannuo act REGISTER ACT FIELD=VALUE…" },
  check,
  run: async (invocation) => {
    const answer = await asked(invocation);
    if (!("entry" in answer)) return invocation.refused(answer);
    if (invocation.flags["json"]) await invocation.print(answer);
    else await invocation.terminal.out(`${linesOf(answer, invocation.language).join("\n")}\n`);
    return 0;
  },
});
