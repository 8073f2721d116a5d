/** word/numbering.xml of a .docx: its lists, with what they take from the abstract lists behind them. */
import type { Level, List } from "./numbering.ts";
import { walkXml } from "./xml.ts";

interface Abstract {
  readonly levels: Map<number, Level>;
  /** A list that only points to a numbering style: its levels are those of the list that defines the style. */
  usesStyle?: string;
  definesStyle?: string;
}

type Own = { family: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> };

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

export const readLists = (numberingXml: string | undefined): Map<string, List> => {
  const { abstracts, lists } = parse(numberingXml ?? "");
  const resolved = new Map<string, List>();
  for (const [id, list] of lists) {
    const abstract = abstracts.get(list.family);
    const target =
      abstract?.usesStyle === undefined ? abstract : [...abstracts.values()].find((a) => a.definesStyle === abstract.usesStyle);
    resolved.set(id, { ...list, levels: new Map([...(target?.levels ?? []), ...list.levels]) });
  }
  return resolved;
};

const parse = (xml: string): { abstracts: Map<string, Abstract>; lists: Map<string, Own> } => {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, Own>();
  let abstract: Abstract | undefined;
  let list: Own | undefined;
  let level: Draft | undefined;
  let override = 0;
  walkXml(xml, {
    open: (name, { val = "", ...attributes }) => {
      if (name === "abstractNum") {
        abstract = { levels: new Map() };
        list = undefined;
        abstracts.set(attributes["abstractNumId"] ?? "", abstract);
      } else if (name === "num") {
        list = { family: "", starts: new Map(), levels: new Map() };
        lists.set(attributes["numId"] ?? "", list);
      } else if (name === "abstractNumId" && list) list.family = val;
      else if (name === "numStyleLink" && abstract) abstract.usesStyle = val;
      else if (name === "styleLink" && abstract) abstract.definesStyle = val;
      else if (name === "lvlOverride") override = Number(attributes["ilvl"] ?? 0);
      else if (name === "startOverride" && list) list.starts.set(override, Number(val));
      else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "", isLegal: false, suffix: "tab" };
        (list ?? abstract)?.levels.set(Number(attributes["ilvl"] ?? 0), level);
      } else if (level) readLevelProperty(level, name, val);
    },
    close: (name) => {
      if (name === "lvl") level = undefined;
    },
  });
  return { abstracts, lists };
};

const readLevelProperty = (level: Draft, name: string, val: string): void => {
  if (name === "start") level.start = Number(val);
  else if (name === "numFmt") level.format = val;
  else if (name === "lvlText") level.text = val;
  else if (name === "pStyle") level.style = val;
  else if (name === "lvlRestart") level.restart = Number(val);
  else if (name === "isLgl") level.isLegal = val !== "0" && val !== "false";
  else if (name === "suff") level.suffix = val;
};
