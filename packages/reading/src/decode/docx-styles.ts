/** Which paragraph styles of a .docx are numbered: headings often get their «一、» from the style and not from the paragraph. */
import type { NumberedAs } from "./numbering.ts";
import { walkXml } from "./xml.ts";

/** The numbering of a style, inherited from the style it is based on; without an id that of the default paragraph style. */
export type StyleNumbering = (style: string | undefined) => NumberedAs;

export const readStyles = (stylesXml: string | undefined): StyleNumbering => {
  const styles = new Map<string, { basedOn?: string; list?: string; level?: number }>();
  let standard: string | undefined;
  let style: { basedOn?: string; list?: string; level?: number } | undefined;
  walkXml(stylesXml ?? "", {
    open: (name, { val = "", ...attributes }) => {
      if (name === "style") {
        style = {};
        styles.set(attributes["styleId"] ?? "", style);
        if (attributes["type"] === "paragraph" && isOn(attributes["default"])) standard = attributes["styleId"];
      } else if (style) {
        if (name === "basedOn") style.basedOn = val;
        else if (name === "numId") style.list = val;
        else if (name === "ilvl") style.level = Number(val);
      }
    },
    close: (name) => {
      if (name === "style") style = undefined;
    },
  });
  return (id) => {
    const found: { list?: string; level?: number } = {};
    const seen = new Set<string>();
    for (let at = id ?? standard; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const { list, level } = styles.get(at) ?? {};
      if (found.list === undefined && list !== undefined) found.list = list;
      if (found.level === undefined && level !== undefined) found.level = level;
    }
    return found;
  };
};

const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
