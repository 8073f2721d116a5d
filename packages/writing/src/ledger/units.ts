/** Units (村, 办所, 企业) by the names under which ledgers know them: 石坝, 石坝村, 青禾镇石坝村村委会. */
import type { Words } from "@jiannuo/quantity";

export interface NamedUnit {
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
}

export interface UnitIndex {
  /** Ids of the units that a name may mean, of these kinds; any kind where none is named. */
  readonly find: (name: string, kinds: readonly string[]) => readonly string[];
  readonly titleOf: (id: string) => Words | undefined;
  readonly ofKinds: (kinds: readonly string[]) => readonly NamedUnit[];
}

const SUFFIX = /(?:村民委员会|居民委员会|村委会|居委会|股份有限公司|有限责任公司|有限公司|社区|村|公司|厂|办公室|办)$/;

const bare = (name: string): string => name.replace(/[\s\u3000]/g, "").replace(/[（(].*?[)）]/g, "");

/** The name without what is sometimes left out. */
const stem = (name: string): string => {
  const short = bare(name).replace(SUFFIX, "").replace(SUFFIX, "");
  return short.length < 2 ? bare(name) : short;
};

/** @param towns titles of the units above, which people write before a name or leave out */
export const indexUnits = (units: readonly NamedUnit[], towns: readonly string[]): UnitIndex => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byName = new Map<string, NamedUnit[]>();
  const put = (name: string, unit: NamedUnit): void => {
    const known = byName.get(name) ?? [];
    if (!known.includes(unit)) byName.set(name, [...known, unit]);
  };
  for (const unit of units) {
    put(bare(unit.title.zh), unit);
    put(unit.title.en.toLowerCase(), unit);
    put(`stem ${stem(unit.title.zh)}`, unit);
  }
  const isOf =
    (kinds: readonly string[]) =>
    ({ kind }: NamedUnit): boolean =>
      kinds.length === 0 || kinds.includes(kind);
  const withoutTown = (name: string): string => {
    const town = towns.find((title) => name.startsWith(title) && name.length > title.length);
    return town === undefined ? name : name.slice(town.length);
  };
  return {
    find: (name, kinds) => {
      const own = byId.get(name.trim());
      if (own && isOf(kinds)(own)) return [own.id];
      const plain = withoutTown(bare(name));
      for (const key of [plain, plain.toLowerCase(), `stem ${stem(plain)}`]) {
        const found = (byName.get(key) ?? []).filter(isOf(kinds));
        if (found.length > 0) return found.map(({ id }) => id);
      }
      return [];
    },
    titleOf: (id) => byId.get(id)?.title,
    ofKinds: (kinds) => units.filter(isOf(kinds)),
  };
};
