/** What is wrong with a slip before it is entered: 期初数 and 报数 alike, and what only 报数 must keep. */
import { type Day, type Refusal, refuse } from "@jiannuo/quantity";
import { isInReach, isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import { noFile } from "./attach.ts";
import type { DeclaredInput, OpeningInput } from "./books.ts";
import type { Desk } from "./desk.ts";
import { toPath } from "./event-row.ts";
import { type NamedMeasure, checkStretch, declaredMeasureOf, findMeasure, isNamed } from "./measures.ts";

type Slip = Omit<OpeningInput, "document">;

const AMOUNT = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** The office that keeps the register of a measure, or the one whose slips answer for it. */
const checkKeeper = ({ directory, names, post }: Desk, found: NamedMeasure, keeper: string): Refusal[] => {
  const office = declaredMeasureOf(found)?.keeper ?? found.register.definition.keeper;
  const own = (directory.offices.get(office) ?? []).filter(({ paths }) => paths.some(({ path }) => isInReach(post, path)));
  if (own.length === 0 || own.some(({ paths }) => paths.some(({ path }) => path === keeper))) return [];
  return [
    refuse(
      "OTHER_KEEPER",
      `“${found.measure.title.zh}”由${names.office(office)}填报`,
      `“${found.measure.title.en}” is kept by ${own[0]!.title.en}`,
    ),
  ];
};

const check = (desk: Desk, found: NamedMeasure, input: Slip): Refusal[] => {
  const { directory, post, today } = desk;
  const known = new Set([...directory.units.values()].flatMap(({ paths }) => paths.map(({ path }) => path)));
  return [
    ...checkStretch({ from: input.from as Day, to: input.to as Day }),
    ...(AMOUNT.test(input.amount)
      ? []
      : [refuse("WRONG_VALUE", `“数额”须填数字（单位：${found.measure.unit}）`, `the amount needs a number (in ${found.measure.unit})`)]),
    ...[input.place, input.keeper]
      .filter((path) => !known.has(path))
      .map((path) => refuse("NO_SUCH_UNIT", `没有“${path}”这个单位`, `there is no unit “${path}”`)),
    ...(post.role.isWriter && isWithin(input.keeper, post.unit)
      ? checkKeeper(desk, found, input.keeper)
      : [refuse("NOT_YOURS", "须由主管办（所）的人员填报", "this is for a post of the keeping office")]),
    ...(input.to > today ? [refuse("IN_THE_FUTURE", `${input.to} 还没有到`, `${input.to} has not come yet`)] : []),
  ];
};

export const checkOpening = (desk: Desk, input: OpeningInput): readonly Refusal[] => {
  const found = findMeasure(desk.definitions, input.measure);
  if (!isNamed(found)) return found;
  return [
    ...check(desk, found, input),
    ...(input.document.trim() === ""
      ? [refuse("DOCUMENT_NEEDED", "期初数须写明来自哪份文件", "an opening names the document that it comes from")]
      : []),
  ];
};

/** From the day on which a register took the measure over, it is entered there. */
const checkReplaced = (found: NamedMeasure, to: string): Refusal[] => {
  const replacedBy = declaredMeasureOf(found)?.replacedBy;
  if (!replacedBy || to < replacedBy.from) return [];
  const { title } = found.measure;
  return [
    refuse(
      "REPLACED",
      `“${title.zh}”自 ${replacedBy.from} 起由台账计数（${replacedBy.measure}），请登记到台账`,
      `“${title.en}” is counted by a register (${replacedBy.measure}) from ${replacedBy.from} on; enter it there`,
    ),
  ];
};

/** Slips that would count twice: for the same days of a flow, or the same end of a stock, of the place, of one within it or around it. */
const checkDoubled = async ({ tx, tenant }: Desk, { measure: { kind } }: NamedMeasure, slip: DeclaredInput): Promise<Refusal[]> => {
  const { measure, from, to, place } = slip;
  const days =
    kind === "stock"
      ? sql`(b.to_day = ${to}::date or b.place <> ${toPath(place)})`
      : sql`b.from_day <= ${to}::date and b.to_day >= ${from}::date`;
  const { rows } = await sql<{ from_day: string; to_day: string }>`
    select b.from_day, b.to_day from beside b where b.tenant = ${tenant} and b.kind = 'declared' and b.measure = ${measure} and ${days}
      and (b.place ^@ ${toPath(place)} or ${toPath(place)}::text collate "C" ^@ b.place)
      and not exists (select 1 from beside_mark g where g.tenant = b.tenant and g.beside = b.id and g.kind = 'replaced') limit 1`.execute(
    tx,
  );
  const other = rows[0];
  if (!other) return [];
  return [
    refuse(
      "DECLARED_ALREADY",
      `${other.from_day} 至 ${other.to_day} 已有报数，再报会重复计算。要改报，先停用原来的那张`,
      `${other.from_day} to ${other.to_day} has been declared already and would count twice. To declare it anew, take the slip that is there out first`,
    ),
  ];
};

const checkFile = async ({ tx, tenant }: Desk, sha256: string | undefined): Promise<Refusal[]> => {
  if (sha256 === undefined) return [];
  const { rows } = await sql`select 1 from attachment where tenant = ${tenant} and sha256 = ${sha256} limit 1`.execute(tx);
  return rows.length > 0 ? [] : [noFile("报数单", " as this slip")];
};

export const checkDeclared = async (desk: Desk, input: DeclaredInput): Promise<readonly Refusal[]> => {
  const found = findMeasure(desk.definitions, input.measure);
  if (!isNamed(found)) return found;
  const problems = [
    ...check(desk, found, input),
    ...(input.definition.trim() === "" ? [refuse("DEFINITION_NEEDED", "报数须写明口径", "a declared figure says how it was counted")] : []),
    ...checkReplaced(found, input.to),
  ];
  if (problems.length > 0) return problems;
  return [...(await checkDoubled(desk, found, input)), ...(await checkFile(desk, input.slipSha256))];
};
