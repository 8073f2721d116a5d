/** Units of the town as the 系统管理员 keeps them: set up, renamed, moved. What was counted under an old path or an old name stays as it was. */
import { randomUUID } from "node:crypto";
import { type Day, type Refusal, type Words, day as readDay, isRefusal, refuse } from "@jiannuo/quantity";
import { isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import { type Directory, pathOn } from "../books/directory.ts";
import { loadUnits, moveUnit, touchDirectory } from "../books/load-people.ts";
import type { Store, Tx } from "../store/store.ts";
import { checkMove } from "./check-move.ts";
import { checkNames, romanised, tidied } from "./names.ts";

/** Kinds that a town sets up itself. A township stands where the books were begun. */
export const kinds = ["office", "village", "enterprise", "station"] as const;

type Kind = (typeof kinds)[number];

/** Whoever does it: an account, or the command line; with the path of the township that it is bound to, where the books are a county's. */
export interface Arranger {
  readonly username: string;
  readonly township?: string;
}

interface NewUnits {
  readonly kind: Kind;
  /** One name a unit, as they stand in a list. */
  readonly names: readonly string[];
  /** Id of the unit above; the town itself unless said. */
  readonly under?: string | undefined;
}

interface UnitAct {
  readonly at: string;
  readonly by: string;
  readonly act: "add" | "rename" | "move";
  readonly unit: string;
  readonly was: string | null;
  readonly became: string | null;
}

export interface UnitKeeping {
  /** All of them or none. @returns their ids, in order */
  readonly add: (by: Arranger, units: NewUnits) => Promise<{ readonly added: readonly string[] } | readonly Refusal[]>;
  readonly rename: (
    by: Arranger,
    unit: string,
    title: { readonly zh: string; readonly en?: string | undefined },
  ) => Promise<Refusal | undefined>;
  /** @param from first day under the new parent */
  readonly move: (by: Arranger, unit: string, under: string, from: string) => Promise<Refusal | undefined>;
  /** What was done to units, newest first, the last 500. */
  readonly acts: (by: Arranger) => Promise<readonly UnitAct[]>;
}

const noUnit = (id: string): Refusal => refuse("NO_SUCH_UNIT", `没有“${id}”这个单位。`, `There is no unit “${id}”.`);

const rootOf = ({ units }: Directory, { township }: Arranger): string =>
  township?.split("/").at(-1) ?? [...units.values()].find(({ paths }) => paths.some(({ path }) => !path.includes("/")))!.id;

const isTheirs = ({ township }: Arranger, path: string): boolean => township === undefined || isWithin(path, township);

export const openUnits = (
  store: Store,
  tenant: number,
  { directory, today, now }: { readonly directory: () => Promise<Directory>; readonly today: () => Day; readonly now: () => Date },
): UnitKeeping => {
  const note = async (tx: Tx, by: Arranger, act: UnitAct["act"], unit: string, was: string | null, became: string): Promise<void> => {
    await sql`insert into unit_act (tenant, id, at, by_account, act, unit, was, became)
      values (${tenant}, ${randomUUID()}, ${now().toISOString()}, ${by.username}, ${act}, ${unit}, ${was}, ${became})`.execute(tx);
  };

  /** Where it stands, now or later; what is not there and what is another township's are alike. */
  const find = (known: Directory, by: Arranger, id: string): string | Refusal => {
    const path = pathOn(known, id, today()) ?? known.units.get(id)?.paths[0]?.path;
    return path !== undefined && isTheirs(by, path) ? path : noUnit(id);
  };

  return {
    add: async (by, { kind, names, under }) => {
      const known = await directory();
      const above = find(known, by, under ?? rootOf(known, by));
      if (isRefusal(above)) return [above];
      const titles = names.map(tidied).filter((name) => name !== "");
      const own = [...known.units.values()].filter((unit) => unit.kind === kind && isTheirs(by, pathOn(known, unit.id, today()) ?? ""));
      const problems = checkNames(titles, new Set(own.map(({ title }) => title.zh)));
      if (problems.length > 0) return problems;
      const units = titles.map((zh) => ({ id: `${kind}-${randomUUID().slice(0, 13)}`, kind, title: { zh, en: romanised(zh) } }));
      await store.asKeeper(tenant, async (tx) => {
        await loadUnits(
          tx,
          tenant,
          today(),
          units.map((unit) => ({ ...unit, path: `${above}/${unit.id}` })),
        );
        for (const { id, title } of units) await note(tx, by, "add", id, null, title.zh);
        await touchDirectory(tx, tenant);
      });
      return { added: units.map(({ id }) => id) };
    },

    rename: async (by, id, { zh, en }) => {
      const known = await directory();
      const path = find(known, by, id);
      if (isRefusal(path)) return path;
      const unit = known.units.get(id)!;
      const title: Words = { zh: tidied(zh), en: tidied(en ?? "") || romanised(tidied(zh)) };
      const others = [...known.units.values()].filter(
        (one) => one.id !== id && one.kind === unit.kind && isTheirs(by, one.paths[0]?.path ?? ""),
      );
      const [problem] = checkNames([title.zh], new Set(others.map((one) => one.title.zh)));
      if (problem) return problem;
      await store.asKeeper(tenant, async (tx) => {
        await sql`update unit set title_zh = ${title.zh}, title_en = ${title.en} where tenant = ${tenant} and id = ${id}`.execute(tx);
        await note(tx, by, "rename", id, unit.title.zh, title.zh);
        await touchDirectory(tx, tenant);
      });
      return undefined;
    },

    move: async (by, id, under, from) => {
      const known = await directory();
      const [path, above] = [find(known, by, id), find(known, by, under)];
      if (isRefusal(path)) return path;
      if (isRefusal(above)) return above;
      const on = readDay(from);
      if (isRefusal(on)) return on;
      const problem = checkMove(known, { id, path, above, on, today: today() });
      if (problem) return problem;
      await moveUnit(store, tenant, id, `${above}/${id}`, on, (tx) => note(tx, by, "move", id, path, `${above}/${id} ${on}`));
      return undefined;
    },

    acts: async (by) => {
      const known = await directory();
      const { rows } = await store.asKeeper(tenant, (tx) =>
        sql<Omit<UnitAct, "at" | "by"> & { at: Date; by_account: string }>`
          select at, by_account, act, unit, was, became from unit_act where tenant = ${tenant} order by at desc, id limit 500`.execute(tx),
      );
      return rows
        .filter(({ unit }) => isTheirs(by, known.units.get(unit)?.paths[0]?.path ?? ""))
        .map(({ at, by_account, ...act }) => ({ ...act, at: at.toISOString(), by: by_account }));
    },
  };
};
