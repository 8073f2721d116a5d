/** Definitions in force and all earlier versions: an entry is judged by the one that it was opened under. */
import { type Day } from "@jiannuo/quantity";
import { type Register, type RegisterDefinition, openRegister, registersNaming } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { canonical } from "./canonical.ts";

export interface Definitions {
  readonly current: (register: string) => Register | undefined;
  /** @throws where the books hold an entry of a version that they do not hold: that is a bug */
  readonly at: (register: string, version: number) => Register;
  readonly all: readonly Register[];
  /** Registers of other offices in which this office is named for a later act. */
  readonly naming: (office: string) => readonly string[];
}

/** With a town's own limits the declaration is what the newest kept version is, or a version after it. */
const ownVersion = (definition: RegisterDefinition, kept: readonly RegisterDefinition[]): RegisterDefinition => {
  const newest = kept.reduce<RegisterDefinition | undefined>((last, one) => (last && last.version > one.version ? last : one), undefined);
  if (!newest) return definition;
  const isSame = canonical({ ...newest, version: definition.version }) === canonical(definition);
  return { ...definition, version: isSame ? newest.version : Math.max(newest.version + 1, definition.version) };
};

/** Keeps definitions that are new. @throws where one was changed under the number of a version that is kept, or is older than what is kept. */
export const keepDefinitions = async (
  tx: Tx,
  tenant: number,
  declared: readonly RegisterDefinition[],
  { today, hasOwnLimits }: { readonly today: Day; readonly hasOwnLimits: boolean },
): Promise<Definitions> => {
  const { rows } = await sql<{
    register: string;
    version: number;
    body: RegisterDefinition;
  }>`select register, version, body from definition where tenant = ${tenant}`.execute(tx);
  const given = hasOwnLimits
    ? declared.map((one) =>
        ownVersion(
          one,
          rows.flatMap(({ register, body }) => (register === one.id ? [body] : [])),
        ),
      )
    : declared;
  const versions = new Map(rows.map((row) => [`${row.register} ${row.version}`, row.body]));
  const unknown = given.filter((definition) => {
    const name = `${definition.id} ${definition.version}`;
    const kept = versions.get(name);
    if (kept && canonical(kept) !== canonical(definition)) throw new Error(`register ${name} was changed without a new version`);
    if (rows.some(({ register, version }) => register === definition.id && version > definition.version))
      throw new Error(`register ${name}: the books hold a newer version`);
    return !kept;
  });
  if (unknown.length > 0) {
    const bodies = JSON.stringify(unknown.map((body) => ({ register: body.id, version: body.version, body })));
    await sql`insert into definition (tenant, register, version, body, from_day)
      select ${tenant}::int, x.register, x.version, x.body, ${today}::date from jsonb_to_recordset(${bodies}::jsonb) as x(register text, version int, body jsonb)`.execute(
      tx,
    );
  }
  for (const definition of unknown) versions.set(`${definition.id} ${definition.version}`, definition);
  const naming = registersNaming(given);
  const current = new Map(given.map((definition) => [definition.id, openRegister(definition)]));
  return {
    current: (register) => current.get(register),
    at: (register, version) => {
      const now = current.get(register);
      if (now?.definition.version === version) return now;
      const body = versions.get(`${register} ${version}`);
      if (!body) throw new Error(`no definition of ${register} ${version}`);
      return openRegister(body);
    },
    all: [...current.values()],
    naming: (office) => naming.get(office) ?? [],
  };
};
