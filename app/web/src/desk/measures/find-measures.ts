/** Measures whose title, definition or register says all the words that were typed. */
import type { MeasureListed } from "../../api/types.ts";
import type { Language } from "../../app/settings.ts";

export const findMeasures = (all: readonly MeasureListed[], text: string, language: Language): readonly MeasureListed[] => {
  const parts = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== "");
  if (parts.length === 0) return all;
  return all.filter(({ id, title, definition, registerTitle }) => {
    const said = [id, title[language], definition[language], registerTitle[language]].join(" ").toLowerCase();
    return parts.every((part) => said.includes(part));
  });
};

export interface MeasureGroup {
  readonly register: string;
  readonly title: string;
  readonly measures: readonly MeasureListed[];
}

/** In the order of the registers, each measure after what it is part of (其中). */
export const groupMeasures = (measures: readonly MeasureListed[], language: Language): MeasureGroup[] => {
  const groups = new Map<string, MeasureListed[]>();
  for (const measure of measures) groups.set(measure.register, [...(groups.get(measure.register) ?? []), measure]);
  return [...groups].map(([register, own]) => ({ register, title: own[0]!.registerTitle[language], measures: own }));
};
