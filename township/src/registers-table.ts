/** All registers on one page: who keeps each, through which states it goes, what limits it has, what it is counted for, and for which figures of a report. */
import type { DutyDefinition, RegisterDefinition, RoundDefinition } from "@jiannuo/registers";
import { expected2023 } from "./demo/expected.ts";
import { figureHomes } from "./figure-homes.ts";
import { type OfficeId, offices } from "./offices.ts";
import { registers } from "./registers/index.ts";

const units = { days: "日", workingDays: "个工作日", months: "个月" } as const;

const dutyText = ({ title, due }: DutyDefinition, { fields }: RegisterDefinition): string =>
  `${title.zh}：${"within" in due ? `${due.within} ${units[due.unit]}` : `按“${fields[due.on]!.title.zh}”`}`;

const roundText = ({ title, every }: RoundDefinition): string =>
  `${title.zh}：${typeof every === "string" ? { month: "每月", quarter: "每季", year: "每年" }[every] : every.seasons.map((season) => season.title.zh).join("、")}`;

const cell = (parts: readonly string[]): string => (parts.length === 0 ? "—" : parts.map((part) => part.replaceAll("|", "\\|")).join("；"));

/** Figure ids of a register: of its expected measures, and those that live in it otherwise. */
const figuresOf = (register: string): string[] =>
  [
    ...expected2023.flatMap(({ id, figures }) => (id.startsWith(`${register}.`) ? figures : [])),
    ...figureHomes.flatMap(({ figure, home }) => (home === register || home?.startsWith(`${register}.`) ? [figure] : [])),
  ].toSorted();

const rowOf = (definition: RegisterDefinition): string =>
  [
    `${definition.title.zh} \`${definition.id}\``,
    offices[definition.keeper as OfficeId].zh,
    Object.values(definition.states)
      .map(({ title }) => title.zh)
      .join(" · "),
    cell([
      ...Object.values(definition.duties).map((duty) => dutyText(duty, definition)),
      ...Object.values(definition.rounds).map(roundText),
    ]),
    cell(Object.entries(definition.measures).map(([id, { title }]) => `${title.zh} \`${id}\``)),
    [...new Set(figuresOf(definition.id))].join(" ") || "—",
  ].join(" | ");

/** Markdown, the same as long as the declarations are. */
export const registersTable = (): string =>
  [
    "# 台账一览 · The registers",
    "",
    "Written from the declarations in `township/src/registers`; a test holds it to them (`npx vitest run township/src/registers-table.test.ts -u` writes it anew).",
    "F-numbers are figures of the report of 2024 that reviews 2023.",
    "",
    "| 台账 Register | 主管 Keeper | 状态 States | 时限 Limits | 指标 Measures | 报告中的数 Figures |",
    "| --- | --- | --- | --- | --- | --- |",
    ...registers.map((definition) => `| ${rowOf(definition)} |`),
    "",
    "## 没有对应期望值的数 · Figures that no expected measure answers for",
    "",
    "| 数 Figure | 在哪里 Where | 为什么 Why |",
    "| --- | --- | --- |",
    ...figureHomes
      .toSorted((a, b) => (a.figure < b.figure ? -1 : 1))
      .map(({ figure, home, because }) => `| ${figure} | ${home === undefined ? "—" : `\`${home}\``} | ${because.zh} · ${because.en} |`),
    "",
  ].join("\n");
