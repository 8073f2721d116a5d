/** Automatic numbers before paragraphs (一、, 1.), as far as the format of an official paper needs them: counted by list and level. */
import { writeNumeral } from "@jiannuo/quantity";
import { childOf, everyOf } from "../docx-in/xml-tree.ts";
import type { XmlElement } from "../docx-in/xml-tree.ts";
import type { Formatting } from "./formatting.ts";

/** The number before the next paragraph of that formatting; "" for one without. */
export type Labels = (format: Formatting) => string;

export const labelsOf = (numbering: XmlElement | undefined): Labels => {
  const abstract = new Map(everyOf(numbering, "abstractNum").map((list) => [list.attributes["abstractNumId"] ?? "", list]));
  const lists = new Map(
    everyOf(numbering, "num").map((num) => [
      num.attributes["numId"] ?? "",
      abstract.get(childOf(num, "abstractNumId")?.attributes["val"] ?? ""),
    ]),
  );
  const counts = new Map<XmlElement, number[]>();
  return (format) => {
    const list = lists.get(format.get("numId") ?? "");
    if (!list) return "";
    // Word knows nine levels; a file may say anything.
    const level = Math.min(8, Math.max(0, Math.trunc(Number(format.get("ilvl") ?? 0)) || 0));
    const definition = (at: number) => list.children.find(({ name, attributes }) => name === "lvl" && attributes["ilvl"] === String(at));
    const count = counts.get(list) ?? [];
    count.length = level + 1;
    count[level] = (count[level] ?? (Number(childOf(definition(level), "start")?.attributes["val"] ?? 1) || 0) - 1) + 1;
    counts.set(list, count);
    const text = childOf(definition(level), "lvlText")?.attributes["val"] ?? "";
    return text.replace(/%(\d)/g, (_, at: string) =>
      numeral(count[Number(at) - 1] ?? 1, childOf(definition(Number(at) - 1), "numFmt")?.attributes["val"] ?? "decimal"),
    );
  };
};

const numeral = (value: number, format: string): string =>
  /chinese|ideograph|japaneseCounting|taiwanese/i.test(format) && Number.isSafeInteger(value) && value > 0
    ? writeNumeral(value)
    : String(value);
