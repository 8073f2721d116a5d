/** 美丽乡村、宜居村庄: six hamlets certified, one village accepted, one being built, one that waits for its answer. */
import type { Day } from "@jiannuo/quantity";
import { type Turn, course } from "../course.ts";
import { attached } from "../document.ts";
import type { DemoStep } from "../step.ts";

interface Title {
  readonly place: string;
  readonly village: string;
  readonly kind: "central_village" | "liveable" | "showcase";
  /** Application, approval, own check, acceptance, certificate, as far as it has come. */
  readonly days: readonly Day[];
}

const hamlet = (place: string, village: string): Title => ({
  place,
  village,
  kind: "liveable",
  days: ["2022-11-10", "2023-01-12", "2023-08-22", "2023-10-18", "2023-12-12"],
});

const titles: readonly Title[] = [
  hamlet("小柳庄", "village-1"),
  hamlet("坝头组", "village-2"),
  hamlet("枣林湾", "village-3"),
  hamlet("荷花口", "village-6"),
  hamlet("桥西庄", "village-8"),
  hamlet("岭下庄", "village-9"),
  {
    place: "北渡中心村",
    village: "village-4",
    kind: "central_village",
    days: ["2021-12-08", "2022-03-15", "2023-06-14", "2023-09-21", "2024-01-18"],
  },
  { place: "荷花中心村", village: "village-6", kind: "central_village", days: ["2023-02-14", "2023-04-20"] },
  { place: "麦香中心村", village: "village-10", kind: "central_village", days: ["2024-01-16", "2024-04-11"] },
  { place: "杨树湾村", village: "village-7", kind: "showcase", days: ["2024-03-20"] },
];

const turns = ({ place, village, kind, days }: Title, at: number): Turn[] => {
  const acts = (day: Day): Turn[] => [
    { act: "apply", on: day, values: { place_name: place, village, kind, applied_on: day } },
    { act: "approve", on: day, values: { approved_on: day, doc_no: `美乡办〔${day.slice(0, 4)}〕${at + 4}号` } },
    { act: "check", on: day, values: { checked_on: day } },
    { act: "accept", on: day, values: { accepted_on: day, evidence: attached(`${place}验收意见.txt`) } },
    { act: "certify", on: day, values: { certified_on: day, doc_no: `农社〔${day.slice(0, 4)}〕${at + 31}号` } },
  ];
  return days.map((day, nth) => acts(day)[nth]!);
};

export const titleSteps = (): DemoStep[] => titles.flatMap((title, at) => course(at + 1, "demo-agriculture-clerk", turns(title, at)));
