/** What units are called, and where they stand today. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { unitsQuery } from "../api/books.ts";
import type { Unit } from "../api/types.ts";
import { useLanguage } from "../app/settings.ts";

export interface Units {
  readonly all: readonly Unit[];
  /** Title of a unit by its id or path; the id itself while nothing is known of it. */
  readonly titleOf: (idOrPath: string) => string;
  readonly pathOf: (id: string) => string | undefined;
}

export const useUnits = (): Units => {
  const language = useLanguage();
  const { data } = useQuery(unitsQuery);
  return useMemo(() => {
    const byId = new Map((data ?? []).map((unit) => [unit.id, unit]));
    return {
      all: data ?? [],
      titleOf: (idOrPath) => {
        const id = idOrPath.split("/").at(-1) ?? idOrPath;
        return byId.get(id)?.title[language] ?? id;
      },
      pathOf: (id) => byId.get(id)?.path ?? undefined,
    };
  }, [data, language]);
};
