/** What the codes of a reading are called, in both languages: the one table that pages, tables and the command line read. */
import type { Words } from "@jiannuo/quantity";
import type { Approx, Direction, FigureKind, Level, Part, Stage, Status } from "./reading.ts";

const say = (zh: string, en: string): Words => ({ zh, en });

export const levelWords: Readonly<Record<Level, Words>> = {
  township: say("乡镇", "township"),
  county: say("县区", "county"),
  prefecture: say("市", "prefecture"),
  province: say("省", "province"),
  nation: say("全国", "nation"),
};

export const partWords: Readonly<Record<Part, Words>> = {
  review: say("回顾", "review"),
  plan: say("今年工作", "plan"),
  governance: say("自身建设", "governance"),
  other: say("其余", "other"),
};

export const figureKindWords: Readonly<Record<FigureKind, Words>> = {
  level: say("水平", "level"),
  change: say("增减", "change"),
  rank: say("位次", "rank"),
};

export const directionWords: Readonly<Record<Direction, Words>> = { up: say("上升", "up"), down: say("下降", "down") };

export const statusWords: Readonly<Record<Status, Words>> = {
  reported: say("已报", "reported"),
  expected: say("预计", "expected"),
  target: say("目标", "target"),
};

export const approxWords: Readonly<Record<Approx, Words>> = {
  exact: say("准数", "exact"),
  about: say("约", "about"),
  over: say("超", "over"),
  atLeast: say("以上", "at least"),
  atMost: say("以内", "at most"),
  under: say("不足", "under"),
};

export const stageWords: Readonly<Record<Stage, Words>> = {
  planned: say("谋划", "planned"),
  negotiating: say("在谈", "negotiating"),
  signed: say("签约", "signed"),
  approved: say("立项", "approved"),
  building: say("在建", "building"),
  completed: say("竣工", "completed"),
  operating: say("投用", "operating"),
};
