/** The codes of a reading in the words of the office, as the exports print them. */
import type { Approx, Direction, FigureKind, Part, Stage, Status } from "@jiannuo/reading";
import type { ItemKind, ReviewState } from "../item.ts";

export const KIND: Record<ItemKind, string> = { figure: "数据", target: "目标", commitment: "承诺", project: "项目" };
export const PART: Record<Part, string> = { review: "上年回顾", plan: "今年工作", governance: "自身建设", other: "其他" };
export const STATE: Record<ReviewState, string> = { pending: "待确认", confirmed: "已确认", corrected: "已更正", rejected: "不采用" };
export const APPROX: Record<Approx, string> = {
  exact: "准确",
  about: "约",
  over: "超过",
  atLeast: "不低于",
  atMost: "不超过",
  under: "不足",
};
export const FIGURE_KIND: Record<FigureKind, string> = { level: "水平", change: "变动", rank: "位次" };
export const DIRECTION: Record<Direction, string> = { up: "上升", down: "下降" };
export const STATUS: Record<Status, string> = { reported: "已报", expected: "预计", target: "目标" };
export const STAGE: Record<Stage, string> = {
  planned: "谋划",
  negotiating: "在谈",
  signed: "签约",
  approved: "立项",
  building: "在建",
  completed: "完工",
  operating: "投运",
};
