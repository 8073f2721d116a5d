/** `--year 2024`: the year in which a report is given. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Invocation } from "./command.ts";

const YEAR = /^(?:19|20|21)\d\d$/;

export const yearOf = ({ flags }: Pick<Invocation, "flags">): number | undefined =>
  typeof flags["year"] === "string" && YEAR.test(flags["year"]) ? Number(flags["year"]) : undefined;

export const yearIsYear = ({ flags }: Pick<Invocation, "flags">): readonly Refusal[] =>
  flags["year"] === undefined || yearOf({ flags }) !== undefined
    ? []
    : [
        refuse(
          "NOT_A_YEAR",
          "--year 写报告是哪一年作的，如 --year 2024；回顾的是上一年。",
          "--year says in which year the report is given, such as --year 2024; it reviews the year before.",
        ),
      ];
