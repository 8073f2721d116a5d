/** Answers what a command asks, from the books that are open here. */
import { isRefusal } from "@jiannuo/quantity";
import { backup } from "../backup/backup.ts";
import type { Refusals } from "../books/books.ts";
import { answerAccount } from "./answers/account.ts";
import { answerAct, answerReverse } from "./answers/act.ts";
import { answerAdoptDocx, answerCheckDocx } from "./answers/docx.ts";
import { answerLeaders, answerWhereUsed, answerWrite } from "./answers/report.ts";
import { answerUnit } from "./answers/unit.ts";
import { answerDrill, answerMeasure } from "./answers/measure.ts";
import type { Answers, Ask, CommandName } from "./asks.ts";
import type { Home } from "./home.ts";

type Answering = {
  readonly [C in CommandName]: (home: Home, ask: Ask<C>, onProgress: (line: string) => void) => Promise<Answers[C] | Refusals>;
};

const answering: Answering = {
  measure: answerMeasure,
  drill: answerDrill,
  act: answerAct,
  reverse: answerReverse,
  account: answerAccount,
  unit: answerUnit,
  reconcile: ({ books }, { who, reading, year }) => books.reconciling.check(who, reading, year),
  checkDocx: answerCheckDocx,
  adoptDocx: answerAdoptDocx,
  sample: ({ books }, { who, ...asked }) => books.reconciling.sample(who, asked),
  write: answerWrite,
  leaders: answerLeaders,
  whereUsed: answerWhereUsed,
  verify: ({ books }, _, onProgress) => books.verify(onProgress),
  backup: async (home, { file, password }, onProgress) => {
    const done = await backup(home, { file, ...(password === undefined ? {} : { password }) }, onProgress);
    return isRefusal(done) ? [done] : done;
  },
  close: async (home, { who, keeper, month }) => {
    const path = await home.books.unitPath(keeper);
    return isRefusal(path) ? [path] : home.books.close(who, path, month);
  },
  reopen: async (home, { who, second, keeper, month, reason }) => {
    const path = await home.books.unitPath(keeper);
    return isRefusal(path) ? [path] : home.books.reopen(who, second, path, month, reason);
  },
};

export const answer = <C extends CommandName>(
  home: Home,
  command: C,
  ask: Ask<C>,
  onProgress: (line: string) => void,
): Promise<Answers[C] | Refusals> => answering[command](home, ask, onProgress);
