/** What the codes of a reading are called, in both languages: the one table that pages, tables and the command line read. */
import type { Words } from "@jiannuo/quantity";
import type { Approx, Direction, FigureKind, Level, Part, Stage, Status } from "./reading.ts";

const say = (zh: string, en: string): Words => ({ zh, en });

export const levelWords: Readonly<Record<Level, Words>> = {
  township: say("乡镇", "Township"),
  county: say("县区", "County"),
  prefecture: say("市", "Prefecture"),
  province: say("省", "Province"),
  nation: say("全国", "Nation"),
};

export const partWords: Readonly<Record<Part, Words>> = {
  review: say("回顾", "Review"),
  plan: say("今年工作", "Plan"),
  governance: say("自身建设", "Governance"),
  other: say("其余", "Other"),
};

export const figureKindWords: Readonly<Record<FigureKind, Words>> = {
  level: say("水平", "Level"),
  change: say("增减", "Change"),
  rank: say("位次", "Rank"),
};

export const directionWords: Readonly<Record<Direction, Words>> = { up: say("上升", "Up"), down: say("下降", "Down") };

export const statusWords: Readonly<Record<Status, Words>> = {
  reported: say("已报", "Reported"),
  expected: say("预计", "Expected"),
  target: say("目标", "Target"),
};

export const approxWords: Readonly<Record<Approx, Words>> = {
  exact: say("准数", "Exact"),
  about: say("约", "About"),
  over: say("超", "Over"),
  atLeast: say("以上", "At least"),
  atMost: say("以内", "At most"),
  under: say("不足", "Under"),
};

export const stageWords: Readonly<Record<Stage, Words>> = {
  planned: say("谋划", "Planned"),
  negotiating: say("在谈", "In talks"),
  signed: say("签约", "Signed"),
  approved: say("立项", "Approved"),
  building: say("在建", "Building"),
  completed: say("竣工", "Completed"),
  operating: say("投用", "In use"),
};
