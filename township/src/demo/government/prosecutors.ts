/** 检察建议: four were answered in 2023, one of them twice; of 2024 one is under way, and an urgent one is late. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

interface Paper {
  readonly kind: "public_interest" | "social" | "correction";
  readonly content: string;
  readonly office: string;
  readonly received: Day;
  readonly isUrgent?: true;
  readonly objected?: Day;
  readonly withdrawn?: Day;
  readonly replied?: Day;
  readonly isInsufficient?: true;
}

const papers: readonly Paper[] = [
  {
    kind: "public_interest",
    content: "河道沿线堆放垃圾，建议清理并健全管护",
    office: "environment",
    received: "2023-02-13",
    replied: "2023-03-27",
  },
  {
    kind: "social",
    content: "校园周边食品摊点管理不到位",
    office: "economy",
    received: "2023-05-15",
    replied: "2023-06-26",
    isInsufficient: true,
  },
  {
    kind: "public_interest",
    content: "窨井盖破损存在安全隐患",
    office: "construction",
    received: "2023-08-07",
    isUrgent: true,
    replied: "2023-08-18",
  },
  { kind: "social", content: "社区矫正对象帮扶衔接不足", office: "justice", received: "2023-10-16", replied: "2023-12-04" },
  {
    kind: "correction",
    content: "行政处罚文书送达不规范",
    office: "economy",
    received: "2023-11-06",
    objected: "2023-11-20",
    withdrawn: "2023-12-18",
  },
  { kind: "social", content: "未成年人进入营业性场所监管", office: "culture", received: "2024-04-15" },
  { kind: "public_interest", content: "塘坝无警示标志，汛期临近", office: "emergency", received: "2024-05-09", isUrgent: true },
];

const by = "demo-justice-clerk";

export const prosecutorSteps = (): DemoStep[] =>
  lives(papers, ({ kind, content, office, received, isUrgent, objected, withdrawn, replied, isInsufficient }, at) => {
    const more = replied && after(replied, 30);
    const again = replied && after(replied, 52);
    const visited = replied && after(isInsufficient ? again! : replied, 40);
    return [
      [
        by,
        "receive",
        received,
        { doc_no: `演示检建〔${received.slice(0, 4)}〕${at + 5}号`, kind, is_urgent: isUrgent ?? false, content, received_on: received },
      ],
      [by, "assign", after(received, 1), { handler: office }],
      objected && ["demo-justice", "object", objected, { objected_on: objected, objection: "送达凭证齐全，请予复核" }],
      withdrawn && [by, "withdraw", withdrawn, { review_result: "复核后撤回" }],
      replied && [by, "rectify", after(received, 5), { situation: "已召开整改会，责任到人" }],
      replied && [by, "reply", replied, { replied_on: replied, situation: "已整改到位并建立长效机制", reply: "整改情况附后，请予评估" }],
      isInsufficient && more ? [by, "ask_more", more, { visited_on: more, outcome: "个别摊点反弹，须继续整改" }] : undefined,
      isInsufficient && again
        ? [by, "reply_again", again, { replied_on: again, situation: "划定摊区并固定巡查", reply: "补充整改情况附后" }]
        : undefined,
      visited && [by, "close", visited, { visited_on: visited, outcome: "整改到位，予以办结" }],
    ];
  });
