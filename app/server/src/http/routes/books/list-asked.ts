/** The conditions of a list as they stand in an address: `?state=found&place=village-1&field.season=summer`, or `?behind=hazard.found_count&period=2023&place=village-1`. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { z } from "zod";
import type { Books, ListQuery, Refusals } from "../../../books/books.ts";
import { readStretch } from "../../../books/stretch.ts";
import { asked } from "./said.ts";

const many = z.union([z.string(), z.array(z.string()).max(50)]);

export const ListAsked = z
  .object({
    state: many.optional().describe("one or more states"),
    place: z.string().max(400).optional().describe("id, path or title of a unit; everything below it counts"),
    keeper: z.string().max(400).optional(),
    from: z.string().optional().describe("opened on this day or later"),
    to: z.string().optional(),
    text: z.string().max(100).optional().describe("words that stand in it"),
    behind: z.string().optional().describe("measure: the entries behind its figure, of period, place and asOf"),
    period: z.string().max(60).optional().describe("2023, 2023-06, 2023Q1, 2023-01-01..2023-06-30"),
    asOf: z.string().optional().describe("with behind: as the figure stood at the end of this day"),
    sort: z.enum(["newest", "oldest"]).optional(),
    after: z.string().max(400).optional().describe("next of the page before"),
    limit: z.coerce.number().int().min(1).max(1000).optional().describe("default 50"),
  })
  .catchall(z.string().max(400))
  .describe("field.NAME=VALUE narrows by a field");

const strange = (name: string): Refusal =>
  refuse(
    "UNKNOWN_FILTER",
    `不能用“${name}”筛选。按栏目筛选写成 field.栏目=值，见 /api/docs。`,
    `cannot filter by “${name}”. By a field it is field.NAME=VALUE; see /api/docs.`,
  );

const periodNeeded = refuse("PERIOD_NEEDED", "查看数据背后的条目须写明期间", "the entries behind a figure need its period");

/** What was typed is text; a field of yes and no is one or the other. */
const valueOf = (books: Books, register: string, name: string, typed: string): string | boolean => {
  const field = books.definitions.find(({ id }) => id === register)?.fields[name];
  return field?.type === "yesNo" && (typed === "true" || typed === "false") ? typed === "true" : typed;
};

const unitOf = async (books: Books, name: string | undefined): Promise<string | undefined | Refusal> =>
  name === undefined ? undefined : books.unitPath(name);

export const readListAsked = async (
  books: Books,
  register: string,
  { state, place, keeper, from, to, text, behind, period, asOf, sort, after, limit, ...rest }: z.infer<typeof ListAsked>,
): Promise<ListQuery | Refusals> => {
  const fields = Object.entries(rest).filter(([name]) => name.startsWith("field."));
  const stretch = period === undefined ? undefined : readStretch(period);
  const paths = [await unitOf(books, place), await unitOf(books, keeper)];
  const problems = [
    ...Object.keys(rest)
      .filter((name) => !name.startsWith("field."))
      .map(strange),
    ...[stretch, ...paths].filter(isRefusal),
    ...(behind !== undefined && stretch === undefined ? [periodNeeded] : []),
    ...(behind === undefined && asOf !== undefined ? [strange("asOf")] : []),
  ];
  if (problems.length > 0 || isRefusal(stretch)) return problems;
  const [placePath, keeperPath] = paths as (string | undefined)[];
  const filter = asked({
    state,
    // The place of a figure is where it was counted; where the entry lies now is another matter.
    place: behind === undefined ? placePath : undefined,
    keeper: keeperPath,
    openedFrom: from,
    openedTo: to,
    text,
    values:
      fields.length === 0
        ? undefined
        : Object.fromEntries(fields.map(([name, typed]) => [name.slice(6), valueOf(books, register, name.slice(6), typed)])),
    behind: behind !== undefined && stretch ? { measure: behind, stretch, ...asked({ place: placePath, asOf }) } : undefined,
  });
  return { filter, ...asked({ sort, after, limit }) };
};
