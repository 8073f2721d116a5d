/** Finds a unit as people name it on a command line: by its id, its path, or its title in either language. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Directory, readDirectory } from "../books/directory.ts";
import type { Home } from "./home.ts";

export const directoryOf = ({ store, tenant }: Home): Promise<Directory> => store.withTenant({ tenant }, (tx) => readDirectory(tx, tenant));

const noUnit = (name: string): Refusal =>
  refuse(
    "NO_SUCH_UNIT",
    `没有“${name}”这个单位。请写单位的编号、路径或全称。`,
    `There is no unit “${name}”. Give its id, its path or its full title.`,
  );

/** The id, where exactly one unit is called so. */
export const findUnit = ({ units }: Directory, name: string): string | Refusal => {
  if (units.has(name)) return name;
  const called = [...units.values()].filter(
    ({ title, paths }) => title.zh === name || title.en.toLowerCase() === name.toLowerCase() || paths.some(({ path }) => path === name),
  );
  return called.length === 1 ? called[0]!.id : noUnit(name);
};
