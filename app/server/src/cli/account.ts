/** `jiannuo account`: lists accounts, adds one, gives a new password. Whoever may read the data folder may do it. */
import { refuse } from "@jiannuo/quantity";
import type { AccountAnswer } from "../opening/answers/account.ts";
import { booksCommand } from "./books-command.ts";
import type { Language } from "./words.ts";

const actions = ["list", "add", "reset", "unlock"] as const;

type Action = (typeof actions)[number];

const isAction = (word: string | undefined): word is Action => actions.some((action) => action === word);

const lines = ({ accounts, given }: AccountAnswer, language: Language): string[] => {
  const isZh = language === "zh";
  if (given)
    return [
      isZh
        ? `账号 ${given.username}  密码 ${given.password}（只显示这一次）`
        : `user name ${given.username}  password ${given.password} (said only this once)`,
    ];
  return accounts.map(({ username, name, isLocked, posts }) => {
    const held = posts.map(({ unit, title }) => `${unit.title[language]}·${title[language]}`).join(isZh ? "；" : "; ");
    return [username, name, held, isLocked ? (isZh ? "停用" : "out of use") : ""].filter(Boolean).join("  ");
  });
};

export const account = booksCommand({
  options: { name: { type: "string" }, unit: { type: "string" }, role: { type: "string" } },
  files: [1, 2],
  usage: {
    zh: "jiannuo account list | add 账号 --name 姓名 --unit 单位 [--role 角色] | reset 账号 | unlock 账号",
    en: "jiannuo account list | add USER --name NAME --unit UNIT [--role ROLE] | reset USER | unlock USER",
  },
  check: ({ files: [action, username] }) => {
    if (!isAction(action))
      return [
        refuse(
          "NO_SUCH_ACTION",
          `没有“account ${action}”，只有 ${actions.join("、")}。`,
          `There is no “account ${action}”, only ${actions.join(", ")}.`,
        ),
      ];
    if (action === "list" || username !== undefined) return [];
    return [refuse("FIELD_MISSING", `account ${action} 后面要写账号。`, `Name the account after account ${action}.`)];
  },
  run: async ({ session, files: [action, username], flags, print, refused, terminal, language }) => {
    const text = (flag: string): { readonly [name: string]: string } => (flags[flag] === undefined ? {} : { [flag]: String(flags[flag]) });
    const answer = await session.ask("account", {
      action: action as Action,
      ...(username === undefined ? {} : { username }),
      ...text("name"),
      ...text("unit"),
      ...text("role"),
    });
    if (!("accounts" in answer)) return refused(answer);
    if (flags["json"]) await print(answer.given ?? answer.accounts);
    else await terminal.out(`${lines(answer, language).join("\n")}\n`);
    return 0;
  },
});
