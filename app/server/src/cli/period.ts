/** `jiannuo period`: closes a month of an office, or opens it again by two persons with a reason. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Asked, booksCommand } from "./books-command.ts";
import type { Invocation } from "./command.ts";

const check = ({ files, flags }: Invocation): Refusal[] => {
  if (files[0] !== "close" && files[0] !== "reopen")
    return [
      refuse(
        "NO_SUCH_ACTION",
        `没有“period ${files[0]}”，只有 close 和 reopen。`,
        `There is no “period ${files[0]}”, only close and reopen.`,
      ),
    ];
  if (files[0] === "close") return [];
  return [
    ...(flags["second"] === undefined
      ? [
          refuse(
            "SECOND_PERSON_NEEDED",
            "解锁须由两人办理，请用 --second 写明另一人的岗位。",
            "Reopening takes two persons; name the other's post with --second.",
          ),
        ]
      : []),
    ...(flags["reason"] === undefined ? [refuse("REASON_NEEDED", "解锁须用 --reason 写明理由。", "Say why with --reason.")] : []),
  ];
};

const asked = ({ session, who, files, flags }: Asked) => {
  const [action, keeper, month] = files as [string, string, string];
  return action === "close"
    ? session.ask("close", { who, keeper, month })
    : session.ask("reopen", { who, second: String(flags["second"]), keeper, month, reason: String(flags["reason"]) });
};

export const period = booksCommand({
  options: { second: { type: "string" }, reason: { type: "string" } },
  files: [3, 3],
  usage: {
    zh: "jiannuo period close|reopen 办所 月份，如 economy 2023-06",
    en: "jiannuo period close|reopen OFFICE MONTH, such as economy 2023-06",
  },
  check,
  run: async (invocation) => {
    const answer = await asked(invocation);
    if (!("closed" in answer) && !("reopened" in answer)) return invocation.refused(answer);
    const { flags, files, language, terminal } = invocation;
    if (flags["json"]) await invocation.print(answer);
    else if ("closed" in answer)
      await terminal.out(language === "zh" ? `${files[1]} ${answer.closed} 已锁定\n` : `${files[1]} ${answer.closed} is closed\n`);
    else
      await terminal.out(language === "zh" ? `${files[1]} ${answer.reopened} 已解锁\n` : `${files[1]} ${answer.reopened} is open again\n`);
    return 0;
  },
});
