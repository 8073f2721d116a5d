/** 12345及网民留言: 803 were done in 2023; some were handed back, some late or done twice; of this spring's the last are open, two of them late. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { after, scatter } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { clerkOf } from "../course.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import { demoUnits } from "../people.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-office-clerk";
const answerer = "demo-office-clerk-2";
const lead = "demo-party";

type Course = "plain" | "late" | "extended" | "twice" | "slow" | "returned" | "stuck";

interface Ticket {
  readonly on: Day;
  readonly course: Course;
}

interface Theme {
  readonly kind: "question" | "help" | "complaint" | "tip" | "advice";
  readonly about: string;
  readonly reply: string;
  /** The office that handles it; none where it is the village. */
  readonly office?: string;
}

const themes: readonly Theme[] = [
  { kind: "question", about: "询问医保参保缴费截止时间", reply: "已电话告知缴费期限和办理渠道", office: "social_affairs" },
  { kind: "question", about: "咨询宅基地翻建手续", reply: "已说明申请条件，请携户口簿到村登记", office: "land" },
  { kind: "question", about: "询问高龄津贴何时发放", reply: "本月已发放到卡，明细可在窗口查询", office: "social_affairs" },
  { kind: "question", about: "咨询创业贷款申请条件", reply: "已发送材料清单并预约窗口", office: "labour" },
  { kind: "question", about: "询问公交末班车时间", reply: "末班车为十九时，站牌已更新", office: "zone_centre" },
  { kind: "help", about: "路灯不亮，夜间出行不便", reply: "已更换灯泡和控制器，现已恢复照明" },
  { kind: "help", about: "巷道窨井盖破损", reply: "当日更换井盖并设警示" },
  { kind: "help", about: "自来水水压低", reply: "已协调供水站检修加压泵", office: "construction" },
  { kind: "help", about: "下水道堵塞污水外溢", reply: "已疏通管道并冲洗路面" },
  { kind: "help", about: "请求协助讨要务工工资", reply: "已协调用工单位支付所欠工资", office: "labour" },
  { kind: "help", about: "独居老人家中线路老化", reply: "已联系电工更换线路" },
  { kind: "complaint", about: "夜间施工噪声扰民", reply: "已约谈施工单位，二十二时后停止作业", office: "construction" },
  { kind: "complaint", about: "门前堆放建筑垃圾", reply: "已清运完毕，责成责任人今后及时清理" },
  { kind: "complaint", about: "养殖场气味大", reply: "已责令清理粪污并加盖贮存池", office: "environment" },
  { kind: "complaint", about: "商户占道经营", reply: "已劝导入市经营并安排巡查", office: "construction" },
  { kind: "complaint", about: "快递代收点乱收费", reply: "已转市场监管部门查处并告知结果", office: "economy" },
  { kind: "tip", about: "反映有人在沟渠倾倒垃圾", reply: "现场清理，对当事人批评教育", office: "environment" },
  { kind: "tip", about: "反映大车超载碾压乡道", reply: "会同交警设点检查，已限高", office: "emergency" },
  { kind: "advice", about: "建议在路口增设减速带", reply: "已列入下月交通设施施工计划", office: "emergency" },
  { kind: "advice", about: "建议延长文化广场照明时间", reply: "已延长至二十二时", office: "culture" },
  { kind: "advice", about: "建议增设垃圾分类亭", reply: "已纳入年度设施计划，拟增两处" },
  { kind: "help", about: "田间机井无法抽水", reply: "已维修水泵，恢复灌溉", office: "agriculture" },
  { kind: "complaint", about: "村道积水未排", reply: "已抽排积水并开挖边沟" },
  { kind: "question", about: "咨询退役军人优待证办理", reply: "已告知所需材料和办理时间", office: "veterans" },
];

const places = ["村部南侧", "三组路口", "老街东头", "小学门口", "桥头西侧", "五组", "安置区二号楼", "集市旁", "卫生室对面", "北头组"];
const channels = ["hotline", "hotline", "hotline", "hotline", "hotline", "peoples_net", "mayor_mail", "interaction"];

const of = (course: Course, days: readonly Day[]): Ticket[] => days.map((on) => ({ on, course }));

/** What comes after mid-December takes so long that it is done in January. */
const tickets = (chance: Chance): Ticket[] => [
  ...of("plain", scatter(chance, 742, "2023-01-03", "2023-12-08")),
  ...of("late", scatter(chance, 19, "2023-01-09", "2023-11-30")),
  ...of("extended", scatter(chance, 18, "2023-02-06", "2023-11-24")),
  ...of("twice", scatter(chance, 24, "2023-02-01", "2023-11-24")),
  ...of("returned", scatter(chance, 13, "2023-01-10", "2023-12-20")),
  ...of("slow", scatter(chance, 15, "2023-12-19", "2023-12-29")),
  ...of("plain", scatter(chance, 62, "2024-01-02", "2024-05-30")),
  ...of("twice", scatter(chance, 3, "2024-02-19", "2024-04-26")),
  ...of("stuck", ["2024-05-16", "2024-05-21"]),
];

const ratings = ["satisfied", "satisfied", "satisfied", "satisfied", "fair", "none"];

const handled = (chance: Chance, { on: signed, course }: Ticket, replier: string, reply: string): (Told | undefined)[] => {
  const worked = { plain: chance.between(1, 4), late: 7, extended: 8, twice: 3, slow: 8, returned: 0, stuck: 0 }[course];
  const replied = after(signed, worked);
  const checked = after(replied, 1);
  const again = after(checked, chance.between(2, 4));
  const finished = course === "twice" ? after(again, 2) : after(checked, 1);
  return [
    course === "extended" ? [lead, "extend", after(signed, 4), { extended_to: after(signed, 11), reason: "需多部门现场会商" }] : undefined,
    [replier, "reply", replied, { reply, replied_on: replied }],
    [by, "check", checked, { comment: "答复清楚，同意回访" }],
    ...(course === "twice"
      ? ([
          [by, "call_back", checked, { reached: true, rating: "unsatisfied" }],
          [by, "redo", checked, { reason: "来电人反映问题未彻底解决" }],
          [replier, "reply", again, { reply: `再次到场处理：${reply}`, replied_on: again }],
          [by, "check", finished, { comment: "补充照片齐全" }],
        ] as const)
      : []),
    [by, "call_back", finished, course === "twice" ? { reached: true, rating: "fair" } : rated(chance)],
    [by, "finish", finished, { done_on: finished }],
  ];
};

const rated = (chance: Chance): { reached: boolean; rating: string } => {
  const rating = chance.pick(ratings);
  return { reached: rating !== "none", rating };
};

export const hotlineSteps = (): DemoStep[] => {
  const chance = chanceFrom(12_345);
  const titles = new Map(demoUnits.map(({ id, title }) => [id, title.zh]));
  return lives(tickets(chance), ({ on, course }, at) => {
    const { kind, about, reply, office } = chance.pick(themes);
    const village = chance.pick(villages);
    const signed = after(on, at % 3 === 0 ? 1 : 0);
    const start: Told = [
      by,
      "receive",
      on,
      {
        ticket_no: `演示工单${on.slice(0, 4)}${String(at + 1).padStart(5, "0")}`,
        channel: chance.pick(channels),
        kind,
        dispatched_on: on,
        due_on: after(on, course === "slow" ? 10 : 5),
        sign_due_on: after(on, 1),
        village,
        caller: personName(chance),
        phone: inventedPhone(chance),
        content: `${titles.get(village)!}${chance.pick(places)}：${about}`,
      },
    ];
    if (course === "returned") return [start, [lead, "return", after(on, 1), { reason: "不属本镇管辖，请改派" }]];
    return [
      start,
      [by, "sign", signed, { signed_on: signed, handler: office ?? village }],
      ...(course === "stuck" ? [] : handled(chance, { on: signed, course }, office === undefined ? clerkOf(village) : answerer, reply)),
    ];
  });
};
