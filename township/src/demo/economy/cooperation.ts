/** 区域合作: a bus line, services and a joint company across the border of the province, and what is still being talked about. */
import type { Day } from "@jiannuo/quantity";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Row = readonly [
  name: string,
  partner: string,
  kind: string,
  talked: Day,
  signed?: Day,
  started?: Day,
  assessed?: Day | undefined,
  ended?: readonly [Day, string],
];

const rows: readonly Row[] = [
  ["青禾至铜湾城际公交", "邻省铜湾区", "bus", "2022-09-19", "2023-02-20", "2023-05-22", "2024-03-11"],
  ["政务服务异地通办", "邻省铜湾区", "service", "2022-11-14", "2023-03-13", "2023-06-12", "2024-01-22"],
  ["园区合作共建协议", "邻省铜湾经济开发区", "agreement", "2023-02-13", "2023-07-17"],
  ["青铜园区运营有限公司", "邻省铜湾城投", "company", "2023-04-17", "2023-08-21", "2023-11-13"],
  [
    "边界河道联合巡查",
    "邻省铜湾区柳泉镇",
    "other",
    "2021-10-18",
    "2022-03-14",
    "2022-04-11",
    undefined,
    ["2023-12-18", "并入两地河长联席制度"],
  ],
  ["乡镇卫生院协作", "邻省铜湾区人民医院", "service", "2024-01-15", "2024-04-22"],
  ["供水应急互备", "邻省铜湾水务", "other", "2024-04-15"],
];

const by = "demo-zone_centre-clerk";

export const cooperationSteps = (): DemoStep[] =>
  lives(rows, ([name, partner, kind, talked, signed, started, assessed, ended], at) => [
    [by, "talk", talked, { name, partner, kind, milestones: [{ text: "双方会商，明确事项和联系人", on: talked }] }],
    signed && [by, "sign", signed, { signed_on: signed, agreement_no: `青合〔${signed.slice(0, 4)}〕${at + 1}号` }],
    started && [by, "start", started, { started_on: started }],
    assessed && [by, "assess", assessed, { assessed_on: assessed, assessment: "运行平稳，建议优化班次和窗口" }],
    ended && [by, "end", ended[0], { ended_on: ended[0], reason: ended[1] }],
  ]);
