/** Units as the command line keeps them: whoever may read the data folder may do it. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { Refusals } from "../../books/books.ts";
import { dayIn } from "../../books/moment.ts";
import { pathOn } from "../../books/directory.ts";
import { directoryOf } from "../../signin/posts.ts";
import { openUnits } from "../../units/keep-units.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";
import { findUnit } from "../units.ts";

interface UnitRow {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly path: string | null;
}

export interface UnitAnswer {
  /** After every action: the units that there are. */
  readonly units: readonly UnitRow[];
}

/** No account can be called so. */
const console = { username: "(console)" };

const incomplete = refuse(
  "FIELD_MISSING",
  "add 要用 --kind 写明种类，并写名称；rename 要写单位和新名称；move 要写单位，并用 --under、--from 写明移到哪里、从哪天起。",
  "add needs --kind and names; rename a unit and its new name; move a unit, --under and --from (the first day there).",
);

export const answerUnit = async (home: Home, { action, names, kind, under, from }: Ask<"unit">): Promise<UnitAnswer | Refusals> => {
  const directory = directoryOf(home.store, home.tenant);
  const now = (): Date => new Date();
  const today = () => dayIn(now());
  const keeping = openUnits(home.store, home.tenant, { directory, now, today });
  const known = await directory();
  const above = under === undefined ? undefined : findUnit(known, under);
  if (isRefusal(above)) return [above];
  const done = async (): Promise<Refusals> => {
    if (action === "list") return [];
    if (action === "add") {
      if (kind === undefined || names.length === 0) return [incomplete];
      const added = await keeping.add(console, { kind, names, under: above });
      return "added" in added ? [] : added;
    }
    const unit = names[0] === undefined ? incomplete : findUnit(known, names[0]);
    if (isRefusal(unit)) return [unit];
    if (action === "rename" ? names[1] === undefined : above === undefined || from === undefined) return [incomplete];
    const refused =
      action === "rename"
        ? await keeping.rename(console, unit, { zh: names[1]!, en: names[2] })
        : await keeping.move(console, unit, above!, from!);
    return refused ? [refused] : [];
  };
  const refused = await done();
  if (refused.length > 0) return refused;
  const after = await directory();
  return {
    units: [...after.units.values()].map(({ id, kind: is, title }) => ({ id, kind: is, title, path: pathOn(after, id, today()) ?? null })),
  };
};
