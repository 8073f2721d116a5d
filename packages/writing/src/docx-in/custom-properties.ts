/** docProps/custom.xml: the properties that a file carries beside its text (ECMA-376 part 2, custom properties). */
import { type Parts, textOfPart } from "./parts.ts";
import { charactersOf, everyOf, readXml } from "./xml-tree.ts";

/** Name → text of every property; empty where the file has none. */
export const customProperties = (parts: Parts): ReadonlyMap<string, string> => {
  const xml = textOfPart(parts, "docProps/custom.xml") ?? "";
  return new Map(
    everyOf(readXml(xml), "property").map(({ attributes, children }) => [
      attributes["name"] ?? "",
      children.map(({ contentFrom, contentTo }) => charactersOf(xml, contentFrom, contentTo)).join(""),
    ]),
  );
};
