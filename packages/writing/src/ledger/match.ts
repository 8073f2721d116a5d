/** Matches the columns of a ledger to the fields of a register, by name, by what was learnt and by content, with the reason for each. */
import { type Words, isRefusal } from "@jiannuo/quantity";
import type { Field, FieldType, RegisterDefinition } from "@jiannuo/registers";
import { isInSheet, readCell } from "./read-cell.ts";
import { type Cell, isBlank } from "./sheet.ts";
import type { TableColumn } from "./table.ts";
import { plainTitle } from "./titles.ts";
import type { UnitIndex } from "./units.ts";

export interface MatchedColumn extends TableColumn {
  readonly field?: string;
  /** Why this field, or why none. */
  readonly why: Words;
}

/** Other names under which ledgers know a kind of field; those of one register are learnt when a person corrects a match. */
const SYNONYMS: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  unit: ["村", "村别", "村名", "行政村", "村居", "社区", "所在村", "所属村", "村社区", "单位", "单位名称", "企业", "企业名称", "公司名称"],
  day: ["日期", "时间", "年月日"],
  time: ["时间", "日期时间"],
  person: ["姓名", "名字", "人员", "经手人", "经办人"],
  idNumber: ["身份证", "身份证号", "身份证号码", "公民身份号码", "证件号码", "身份号码"],
  phone: ["电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "联系电话"],
  external: ["编号", "单号", "工单号", "工单编号", "受理编号", "件号", "外部编号"],
  place: ["地点", "地址", "位置", "具体位置"],
};

const say = (zh: string, en: string): Words => ({ zh, en });

interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly score: number;
  readonly why: Words;
}

/** Share of the filled cells that the field can read; undefined where none is filled. */
const readable = (field: Field, cells: readonly Cell[], units: UnitIndex, unit: string | undefined): number | undefined => {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return undefined;
  const good = filled.filter((cell) => !isRefusal(readCell(field, cell, { units, year: 2000, ...(unit === undefined ? {} : { unit }) })));
  return good.length / filled.length;
};

/** Fields that nearly anything fits say nothing by their content. */
const TELLING = new Set<FieldType>(["day", "time", "code", "unit", "idNumber", "phone"]);

const LEARNT = 100;
const SAME_NAME = 90;
const OTHER_NAME = 70;
const PART_OF_NAME = 50;
const CONTENT = 30;

const byName = (title: string, { title: own, type }: Field): { score: number; why: Words } | undefined => {
  const parts = [plainTitle(title), ...title.split("/").map(plainTitle).reverse()];
  const name = plainTitle(own.zh);
  const isSame = (part: string): boolean => part === name || part === plainTitle(own.en);
  if (parts.some(isSame)) return { score: SAME_NAME, why: say(`名称相同：${own.zh}`, `the same name: ${own.en}`) };
  const last = parts.at(1) ?? "";
  if ((SYNONYMS[type] ?? []).includes(last))
    return { score: OTHER_NAME, why: say(`“${title}”通常指${own.zh}`, `“${title}” usually means ${own.en}`) };
  const isPart = last.length >= 2 && name.length >= 2 && (name.includes(last) || last.includes(name));
  if (!isPart) return undefined;
  const likeness = Math.min(last.length, name.length) / Math.max(last.length, name.length);
  return { score: PART_OF_NAME + 10 * likeness, why: say(`名称相近：${own.zh}`, `a like name: ${own.en}`) };
};

export interface MatchInput {
  readonly definition: RegisterDefinition;
  readonly columns: readonly TableColumn[];
  /** Some cells of each column, by its number. */
  readonly samples: ReadonlyMap<number, readonly Cell[]>;
  readonly units: UnitIndex;
  /** Plain title → field, "" for a column that is left out: what people of this office chose before. */
  readonly learnt: Readonly<Record<string, string>>;
}

const candidatesOf = ({ definition, columns, samples, units, learnt }: MatchInput): Candidate[] =>
  columns.flatMap(({ column, title, unit }) => {
    const known = learnt[plainTitle(title)];
    return Object.entries(definition.fields).flatMap(([field, own]): Candidate[] => {
      if (!isInSheet(own) || known === "") return [];
      if (known !== undefined && known === field)
        return [{ column, field, score: LEARNT, why: say("本办上次这样对应", "as this office matched it before") }];
      const share = readable(own, samples.get(column) ?? [], units, unit);
      const named = byName(title, own);
      // A name that the content contradicts is only a guess: 时间 over names of persons.
      if (named)
        return [
          { column, field, score: share !== undefined && share < 0.3 ? named.score - 45 : named.score + (share ?? 0), why: named.why },
        ];
      if (share === undefined || share < 0.8 || !TELLING.has(own.type)) return [];
      return [{ column, field, score: CONTENT + share, why: say(`内容像${own.title.zh}`, `its content looks like ${own.title.en}`) }];
    });
  });

const noField = say("没有相应的栏目，不导入", "no field of this kind; it is left out");
const leftOut = say("本办上次不导入这一列", "this office left it out before");

/** Each column with its field, each field once, the surest first. */
export const matchColumns = (input: MatchInput): readonly MatchedColumn[] => {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const candidate of candidatesOf(input).sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (candidate.score < 20 || chosen.has(candidate.column) || taken.has(candidate.field)) continue;
    chosen.set(candidate.column, candidate);
    taken.add(candidate.field);
  }
  return input.columns.map((column): MatchedColumn => {
    const found = chosen.get(column.column);
    if (found) return { ...column, field: found.field, why: found.why };
    return { ...column, why: input.learnt[plainTitle(column.title)] === "" ? leftOut : noField };
  });
};

/** Whether a title means a field of the register, by name alone. */
export const knowsTitle =
  ({ fields }: RegisterDefinition) =>
  (title: string): boolean =>
    Object.values(fields).some((field) => isInSheet(field) && (byName(title, field)?.score ?? 0) >= OTHER_NAME);
