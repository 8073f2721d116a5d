/** 督办事项: what was promised, decided or ordered in 2023 and this year; most are closed in time, some late, extended, listed, sent back or given up. */
import { type Day, addDays } from "@jiannuo/quantity";
import { after, workedOn } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { leaders } from "../names.ts";
import type { DemoStep } from "../step.ts";

type Source = "report" | "meeting" | "instruction" | "above" | "deputies" | "livelihood" | "petition" | "audit";
type Fate =
  | "done"
  | "late"
  | "extended"
  | "listed"
  | "sent_back"
  | "running"
  | "urged"
  | "adjusted"
  | "turned_down"
  | "assigned"
  | "proposed";
type Task = readonly [title: string, source: Source, unit: string, target: string, proposed: Day, due: Day, fate: Fate, done?: Day];

const tasks: readonly Task[] = [
  ["新签约项目不少于八个", "report", "investment", "签约八个", "2023-01-30", "2023-12-20", "done", "2023-10-30"],
  ["完成农村厕改任务", "report", "agriculture", "二百户以上", "2023-01-30", "2023-11-30", "done", "2023-11-13"],
  ["建成环村路", "report", "construction", "通车", "2023-01-30", "2023-09-28", "late", "2023-10-18"],
  ["盘活闲置工业用地", "report", "land", "四百亩以上", "2023-01-30", "2023-12-15", "done", "2023-12-12"],
  ["就业培训六百人", "report", "labour", "六百人", "2023-01-30", "2023-12-20", "done", "2023-12-04"],
  ["村均集体收入过百万", "report", "agriculture", "全部村完成收益分配", "2023-01-30", "2023-12-25", "done", "2023-12-18"],
  ["水域智能守护", "livelihood", "emergency", "三十处以上", "2023-02-06", "2023-07-31", "done", "2023-06-26"],
  ["便民停车位", "livelihood", "construction", "一百个", "2023-02-06", "2023-11-30", "done", "2023-10-30"],
  ["春季动物防疫", "above", "agriculture", "应免尽免", "2023-03-13", "2023-05-31", "done", "2023-05-22"],
  ["沿街广告整治", "instruction", "construction", "清理破损广告", "2023-04-17", "2023-05-26", "sent_back", "2023-05-22"],
  ["化解欠薪积案", "petition", "labour", "三件积案化解", "2023-05-15", "2023-07-31", "extended", "2023-08-21"],
  ["校园周边食品安全", "meeting", "economy", "逐店检查", "2023-06-12", "2023-07-14", "done", "2023-07-10"],
  ["固定资产清查", "audit", "finance", "账实相符", "2023-06-19", "2023-08-31", "done", "2023-08-28"],
  ["污水处理厂前期", "above", "environment", "完成招标", "2023-07-10", "2023-12-20", "done", "2023-12-11"],
  ["荷花湖水质达标", "instruction", "environment", "达到四类", "2023-08-14", "2023-11-30", "listed", "2023-12-18"],
  ["镇史馆布展", "meeting", "culture", "完成布展", "2023-09-11", "2023-12-15", "adjusted"],
  ["公务用餐改造", "meeting", "party_government", "改造餐厅", "2023-09-18", "2023-12-15", "turned_down"],
  // 2024
  ["工业园纬二路通车", "report", "construction", "具备通车条件", "2024-01-22", "2024-09-30", "running"],
  ["污水处理厂开工", "report", "environment", "主体开工", "2024-01-22", "2024-04-30", "urged"],
  ["厂房交付入驻", "report", "zone_centre", "交付六栋", "2024-01-22", "2024-06-28", "running"],
  ["新引进项目八个", "report", "investment", "签约八个", "2024-01-22", "2024-12-20", "running"],
  ["实现就业七百人", "report", "labour", "七百人", "2024-01-22", "2024-12-20", "running"],
  ["高标准农田上图入库", "report", "agriculture", "完成入库", "2024-01-22", "2024-10-31", "running"],
  ["村卫生室设备更新", "livelihood", "social_affairs", "六个村", "2024-02-19", "2024-10-31", "running"],
  ["雨污分流改造", "livelihood", "construction", "三栋楼", "2024-02-19", "2024-11-29", "running"],
  ["塘坝护栏加装", "livelihood", "emergency", "九处", "2024-02-19", "2024-05-20", "urged"],
  ["零工驿站园区站", "report", "labour", "建成开放", "2024-01-22", "2024-04-30", "done", "2024-04-22"],
  ["企业服务专员制度", "report", "economy", "规上全覆盖", "2024-01-22", "2024-03-29", "done", "2024-03-25"],
  ["春耕农资检查", "above", "agriculture", "检查全覆盖", "2024-02-26", "2024-03-29", "done", "2024-03-27"],
  ["森林防火值守", "above", "agriculture", "零火情", "2024-03-11", "2024-05-10", "done", "2024-05-08"],
  ["燃气安全排查", "instruction", "emergency", "餐饮场所全覆盖", "2024-03-18", "2024-04-26", "extended", "2024-05-10"],
  ["结余资金清缴", "audit", "finance", "全部上缴", "2024-03-25", "2024-05-24", "urged"],
  ["老旧路灯更换", "petition", "construction", "四十盏", "2024-04-08", "2024-06-14", "running"],
  ["汛前河道清障", "meeting", "agriculture", "清障到位", "2024-04-15", "2024-05-27", "sent_back", "2024-05-20"],
  ["经济普查数据核查", "above", "economy", "抽查合格", "2024-04-22", "2024-06-07", "running"],
  ["老村落保护方案", "deputies", "culture", "编制方案", "2024-05-13", "2024-10-31", "assigned"],
  ["夏季禁烧准备", "meeting", "environment", "机具备齐", "2024-05-20", "2024-06-07", "assigned"],
  ["园区夜班公交", "petition", "zone_centre", "提出方案", "2024-05-29", "2024-07-31", "proposed"],
];

const supervisor = "demo-supervisor";
const mayor = "demo-mayor";
/** Keeps the tasks' book for the units that carry them out. */
const recorder = "demo-office-clerk-2";

const said = ["已分解到人，制定进度表", "按计划推进", "完成过半，个别环节在协调", "接近完成，准备自查"];

/** Monthly reports until the day, at most four. */
const reports = (from: Day, until: Day): Told[] =>
  [1, 2, 3, 4]
    .map((nth) => ({ nth, on: workedOn(addDays(from, nth * 30)) }))
    .filter(({ on }) => on < until)
    .map(({ nth, on }) => [recorder, "report", on, { progress: nth * 20, situation: said[nth - 1]!, next_step: "加快收尾，按时报验" }]);

/** What was done about it on its due day, where it was not done by then. */
const atDue = (fate: Fate, due: Day, at: number): (Told | undefined)[] => [
  fate === "late" || fate === "urged" ? [supervisor, "urge", after(due, 1), { urged_on: after(due, 1) }] : undefined,
  fate === "extended" ? [mayor, "extend", due, { extended_to: after(due, 20), reason: "需与上级部门会商" }] : undefined,
  fate === "listed"
    ? [mayor, "list", after(due, 2), { board_no: `挂牌${due.slice(0, 4)}-${at + 1}`, reason: "到期未完成，社会关注" }]
    : undefined,
];

const closing = (done: Day, isSentBack: boolean): Told[] => {
  const again = after(done, 6);
  const submit = (on: Day): Told => [recorder, "submit", on, { done_on: on, situation: "任务完成，佐证材料已上传" }];
  const closed = after(isSentBack ? again : done, 3);
  const back: Told[] = isSentBack ? [[supervisor, "send_back", after(done, 2), { verdict: "现场仍有遗留，退回重办" }], submit(again)] : [];
  return [submit(done), ...back, [supervisor, "close", closed, { closed_on: closed, verdict: "现场核查属实，同意销号" }]];
};

export const taskSteps = (): DemoStep[] =>
  lives(tasks, ([title, source, unit, target, proposed, due, fate, done], at) => {
    const docketed = after(proposed, 2);
    const assigned = after(docketed, 1);
    const taken = after(assigned, 1);
    const start: Told = [supervisor, "propose", proposed, { title, source, target }];
    if (fate === "proposed") return [start];
    if (fate === "turned_down") return [start, ["demo-party", "turn_down", docketed, { reason: "不属督办范围，由主管办日常办理" }]];
    const given: Told[] = [
      start,
      [
        mayor,
        "docket",
        docketed,
        { lead_leader: leaders[at % leaders.length]!, lead_unit: unit, target, due_on: due, co_units: "各村（社区）" },
      ],
      [supervisor, "assign", assigned, { order_no: `青督〔${assigned.slice(0, 4)}〕${at + 1}号`, issued_on: assigned }],
    ];
    if (fate === "assigned") return given;
    return [
      ...given,
      [
        recorder,
        "take",
        taken,
        {
          nodes: [
            { text: "明确责任和进度", due_on: addDays(taken, 14), weight: 30 },
            { text: "完成报验", due_on: due, weight: 70 },
          ],
        },
      ],
      ...reports(taken, done === undefined || done > due ? due : done),
      ...atDue(fate, due, at),
      fate === "adjusted" ? [mayor, "adjust", due, { minutes_no: "青会纪〔2023〕18号", reason: "并入文化站改造一并实施" }] : undefined,
      ...(done === undefined ? [] : closing(done, fate === "sent_back")),
    ];
  });
