/**
 * Walls: which rows a scope lets through, as settings of the transaction and as the condition of a policy. A path is stored with `/` at its end,
 * so that a subtree is exactly the paths that begin with it (`t/econ/` is no beginning of `t/econ-zone/`).
 */

/** One line of a scope, ready for the database: paths end in `/`, "" is everything. */
export interface WallLine {
  readonly registers: "all" | readonly string[];
  readonly keepers: readonly string[];
  readonly places: readonly string[];
  readonly author?: string;
  readonly clearance: number;
}

/** Every query pays for the planning of these; a line holds many offices and villages, and no role needs more. */
const quickLines = 2;

/** Further lines are gone through row by row: slower, and only for whoever has them. */
const mostLines = 12;

const PLAIN = /^[\w/,*-]*$/;

const checked = (text: string): string => {
  if (!PLAIN.test(text)) throw new RangeError(`“${text}” cannot stand in a scope`);
  return text;
};

const written = ({ registers, keepers, places, author, clearance }: WallLine): string =>
  [registers === "all" ? "*" : registers.join(","), keepers.join(","), places.join(","), author ?? "*", String(clearance)]
    .map(checked)
    .join("|");

/** Literal SET LOCAL commands: set_config() is not passed on by Citus, and a parameter is not allowed here. */
export const settingsOf = (lines: readonly WallLine[], post: string | undefined): string[] => {
  if (lines.length > mostLines) throw new RangeError(`a scope of ${lines.length} lines; ${mostLines} are the most`);
  return [
    ...(post === undefined ? [] : [`set local jn.post = '${checked(post)}'`]),
    ...lines.slice(0, quickLines).map((line, at) => `set local jn.l${at + 1} = '${written(line)}'`),
    ...(lines.length > quickLines ? [`set local jn.more = '${lines.slice(quickLines).map(written).join(";")}'`] : []),
  ];
};

/** A line that is not set begins no path. */
const NOTHING = "!|!|!|!|-1";

const quickLine = (line: number): string => `coalesce(nullif(current_setting('jn.l${line}', true), ''), '${NOTHING}')`;

/** An empty part is one empty path, which begins every path. */
const paths = (line: string, n: number): string =>
  `case when split_part(${line}, '|', ${n}) = '' then array[''] else string_to_array(split_part(${line}, '|', ${n}), ',') end`;
const registers = (line: string): string => `string_to_array(replace(replace(split_part(${line}, '|', 1), '_', '\\_'), '*', '%'), ',')`;

/** @param once puts an expression into a subselect, so that it is worked out once a query and not once a row */
const lineCondition = (line: string, hasClearance: boolean, once: (expression: string) => string): string =>
  [
    `keeper ^@ any(${once(paths(line, 2))}::text[])`,
    `place ^@ any(${once(paths(line, 3))}::text[])`,
    `register like any(${once(registers(line))}::text[])`,
    `${once(`split_part(${line}, '|', 4)`)} in ('*', author)`,
    ...(hasClearance ? [`sensitivity <= ${once(`split_part(${line}, '|', 5)::int`)}`] : []),
  ].join(" and ");

/** The condition of a policy over the columns register, keeper, place, author and, with clearance, sensitivity. */
export const wallCondition = ({ hasClearance }: { readonly hasClearance: boolean }): string => {
  const quick = Array.from(
    { length: quickLines },
    (_, at) => `(${lineCondition(quickLine(at + 1), hasClearance, (expression) => `(select ${expression})`)})`,
  );
  const further = `exists (select 1 from unnest(string_to_array(current_setting('jn.more', true), ';')) further (line) where ${lineCondition("line", hasClearance, (expression) => `(${expression})`)})`;
  return `(${quick.join(" or ")} or ((select coalesce(current_setting('jn.more', true), '') <> '') and ${further}))`;
};

/** After the first SET LOCAL of a session the setting reads '' instead of null once the transaction is over. */
export const ownTenant = `tenant = nullif(current_setting('jn.tenant', true), '')::int`;

export const ownPost = `nullif(current_setting('jn.post', true), '')`;
