/** Definitions in force and all earlier versions: an entry is judged by the one that it was opened under. */
import { type Day } from "@jiannuo/quantity";
import { type Register, type RegisterDefinition, openRegister } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { canonical } from "./canonical.ts";

export interface Definitions {
  readonly current: (register: string) => Register | undefined;
  /** @throws where the books hold an entry of a version that they do not hold: that is a bug */
  readonly at: (register: string, version: number) => Register;
  readonly all: readonly Register[];
}

/** Keeps definitions that are new. @throws where one was changed under the number of a version that is kept, or is older than what is kept. */
export const keepDefinitions = async (tx: Tx, tenant: number, given: readonly RegisterDefinition[], today: Day): Promise<Definitions> => {
  const { rows } = await sql<{
    register: string;
    version: number;
    body: RegisterDefinition;
  }>`select register, version, body from definition where tenant = ${tenant}`.execute(tx);
  const versions = new Map(rows.map((row) => [`${row.register} ${row.version}`, row.body]));
  for (const definition of given) {
    const name = `${definition.id} ${definition.version}`;
    const kept = versions.get(name);
    if (kept && canonical(kept) !== canonical(definition)) throw new Error(`register ${name} was changed without a new version`);
    if (rows.some(({ register, version }) => register === definition.id && version > definition.version))
      throw new Error(`register ${name}: the books hold a newer version`);
    if (kept) continue;
    await sql`insert into definition (tenant, register, version, body, from_day) values (${tenant}, ${definition.id}, ${definition.version}, ${JSON.stringify(definition)}, ${today})`.execute(
      tx,
    );
    versions.set(name, definition);
  }
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
  };
};
