/** A .docx as its format is judged: paragraphs and runs with all that they inherit, sections with their pages and footers. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import { mainPartOf, openParts, relationshipsOf, textOfPart } from "../docx-in/parts.ts";
import { charactersOf, childOf, everyOf, readXml } from "../docx-in/xml-tree.ts";
import type { XmlElement } from "../docx-in/xml-tree.ts";
import { formattingIn, inherit, isOn, readStyles } from "./formatting.ts";
import type { Formatting, Styles } from "./formatting.ts";
import { labelsOf } from "./labels.ts";
import type { Labels } from "./labels.ts";

export interface FormatRun {
  readonly text: string;
  readonly format: Formatting;
  /** Name of the typeface of Han characters, themes resolved. */
  readonly typeface: string;
  /** Of Latin letters and digits. */
  readonly latin: string;
}

export interface FormatParagraph {
  /** From 1, as a person counts them. */
  readonly number: number;
  /** With its automatic number before it, line breaks as \n. */
  readonly text: string;
  readonly format: Formatting;
  readonly runs: readonly FormatRun[];
  readonly styleName: string;
  readonly section: number;
  readonly isInTable: boolean;
  /** A page break, or a section that begins on a new page, stands before it. */
  readonly startsPage: boolean;
}

/** A footer or header: its paragraphs, page fields as `#`. */
type Margin = readonly FormatParagraph[];

export interface FormatSection {
  /** Attributes of pgSz, pgMar, docGrid and the like, as in `Formatting`. */
  readonly format: Formatting;
  readonly footers: ReadonlyMap<string, Margin>;
  readonly headers: ReadonlyMap<string, Margin>;
}

interface FormatTable {
  readonly firstParagraph: number;
  readonly rows: number;
  readonly repeatsHead: boolean;
  readonly brokenRows: number;
  /** Twips, from the grid of its columns. */
  readonly width: number;
  readonly section: number;
}

export interface FormatDocument {
  readonly paragraphs: readonly FormatParagraph[];
  readonly sections: readonly FormatSection[];
  readonly tables: readonly FormatTable[];
  readonly settings: Formatting;
  readonly normal: Formatting;
  readonly hasBackground: boolean;
  /** Insertions and deletions that nobody accepted yet, and comments. */
  readonly revisions: number;
}

/** Refuses what is no .docx, is damaged, locked or too large. Damaged XML within is read as far as it goes. */
export const openForFormat = (bytes: Uint8Array): FormatDocument | Refusal => {
  const parts = openParts(bytes);
  if (isRefusal(parts)) return parts;
  const part = (name: string) => textOfPart(parts, name) ?? "";
  const main = mainPartOf(parts);
  const folder = main.replace(/[^/]*$/, "");
  const relations = new Map(
    everyOf(readXml(part(relationshipsOf(main))), "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
      Id,
      Target.startsWith("/") ? Target.slice(1) : folder + Target,
    ]),
  );
  const styles = readStyles(readXml(part(`${folder}styles.xml`)));
  const themed = themeIn(readXml(part(`${folder}theme/theme1.xml`)));
  const labels = labelsOf(readXml(part(`${folder}numbering.xml`)));
  const xml = part(main);
  const root = readXml(xml);
  const reader = paragraphReader(xml, styles, themed, labels);
  const walked = walkBody(childOf(root, "body"), reader);
  const margin = (kind: "footerReference" | "headerReference", section: XmlElement | undefined, before: ReadonlyMap<string, Margin>) => {
    const found = new Map(before);
    for (const { attributes } of section?.children.filter(({ name }) => name === kind) ?? []) {
      const text = part(relations.get(attributes["id"] ?? "") ?? "");
      const read = paragraphReader(text, styles, themed, () => "");
      found.set(
        attributes["type"] ?? "default",
        everyOf(readXml(text), "p").map((p, at) => read(p, { number: at + 1, section: 0, isInTable: false, startsPage: false })),
      );
    }
    return found;
  };
  const sections: FormatSection[] = [];
  for (const section of walked.sections)
    sections.push({
      format: formattingIn(section),
      footers: margin("footerReference", section, sections.at(-1)?.footers ?? new Map()),
      headers: margin("headerReference", section, sections.at(-1)?.headers ?? new Map()),
    });
  const normal = styles.paragraph(undefined);
  return {
    paragraphs: walked.paragraphs,
    sections,
    tables: walked.tables,
    settings: formattingIn(readXml(part(`${folder}settings.xml`))),
    normal: inherit(styles.defaults.run, normal.run),
    hasBackground: childOf(root, "background") !== undefined,
    revisions: ["ins", "del", "commentReference"].reduce((sum, name) => sum + everyOf(childOf(root, "body"), name).length, 0),
  };
};

/** Names of the typefaces that a theme gives for Han: minorEastAsia → 宋体. */
const themeIn = (theme: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    (["major", "minor"] as const).map((size) => {
      const fonts = everyOf(theme, `${size}Font`)[0];
      const hans = fonts?.children.find(({ name, attributes }) => name === "font" && attributes["script"] === "Hans");
      return [`${size}EastAsia`, hans?.attributes["typeface"] || childOf(fonts, "ea")?.attributes["typeface"] || ""];
    }),
  );

type Placed = Pick<FormatParagraph, "number" | "section" | "isInTable" | "startsPage">;
type ReadParagraph = (p: XmlElement, placed: Placed) => FormatParagraph;

/** Not seen on paper, or seen a second time. */
const UNSEEN = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "rt"]);

const paragraphReader =
  (xml: string, styles: Styles, themed: ReadonlyMap<string, string>, label: Labels): ReadParagraph =>
  (p, placed) => {
    const own = childOf(p, "pPr");
    const style = styles.paragraph(childOf(own, "pStyle")?.attributes["val"]);
    const format = inherit(styles.defaults.paragraph, style.paragraph, formattingIn(own));
    const inherited = inherit(styles.defaults.run, style.run);
    const runs: FormatRun[] = [];
    const walk = (element: XmlElement): void => {
      for (const child of element.children) {
        if (UNSEEN.has(child.name)) continue;
        if (child.name === "r") addRun(child);
        else if (child.name === "fldSimple") {
          if (/\bPAGE\b/.test(child.attributes["instr"] ?? ""))
            addText(
              "#",
              child.children.find(({ name }) => name === "r"),
            );
          else walk(child);
        } else if (child.name !== "p") walk(child);
        // A text box stands in the paragraph that it hangs on.
        else walk(child);
      }
    };
    let isField = false;
    let isResult = false;
    const addRun = (run: XmlElement): void => {
      let text = "";
      for (const child of run.children) {
        if (child.name === "fldChar") {
          const type = child.attributes["fldCharType"];
          isField = type === "begin" || (isField && type === "separate");
          isResult = isField && type === "separate";
        } else if (child.name === "instrText" && /\bPAGE\b/.test(charactersOf(xml, child.contentFrom, child.contentTo))) text += "#";
        // What a page field showed when the file was saved is not its text.
        else if (child.name === "t" && !(isResult && runs.some((before) => before.text.includes("#"))))
          text += charactersOf(xml, child.contentFrom, child.contentTo);
        else if (child.name === "tab") text += "\t";
        else if (child.name === "br" && child.attributes["type"] !== "page") text += "\n";
        else if (["drawing", "pict", "AlternateContent", "object"].includes(child.name)) walk(child);
      }
      if (text !== "") addText(text, run);
    };
    const addText = (text: string, run: XmlElement | undefined): void => {
      const direct = childOf(run, "rPr");
      const runFormat = inherit(inherited, styles.run(childOf(direct, "rStyle")?.attributes["val"]), formattingIn(direct));
      if (isOn(runFormat, "vanish")) return;
      const theme = runFormat.get("rFonts.eastAsiaTheme");
      runs.push({
        text,
        format: runFormat,
        typeface: (theme === undefined ? undefined : themed.get(theme)) ?? runFormat.get("rFonts.eastAsia") ?? "",
        latin: runFormat.get("rFonts.ascii") ?? "",
      });
    };
    walk(p);
    return { ...placed, format, runs, styleName: style.name, text: label(format) + runs.map(({ text }) => text).join("") };
  };

const walkBody = (body: XmlElement | undefined, read: ReadParagraph) => {
  const paragraphs: FormatParagraph[] = [];
  const sections: XmlElement[] = [];
  const tables: FormatTable[] = [];
  let breaksPage = false;
  const walk = (element: XmlElement, isInTable: boolean): void => {
    for (const child of element.children) {
      if (child.name === "p") {
        const properties = childOf(child, "pPr");
        const breaks = everyOf(child, "br").filter(({ attributes }) => attributes["type"] === "page");
        const firstText = everyOf(child, "t")[0];
        const breaksBefore = breaks.some(({ from }) => firstText !== undefined && from < firstText.from);
        const paragraph = read(child, { number: paragraphs.length + 1, section: sections.length, isInTable, startsPage: false });
        paragraphs.push({ ...paragraph, startsPage: breaksPage || breaksBefore || isOn(paragraph.format, "pageBreakBefore") });
        // A break in an empty paragraph, or behind the text, puts what follows on a new page.
        breaksPage = breaks.length > (breaksBefore ? 1 : 0);
        const section = childOf(properties, "sectPr");
        if (section) {
          sections.push(section);
          breaksPage = true;
        }
      } else if (child.name === "tbl") {
        const rows = child.children.filter(({ name }) => name === "tr");
        const rowHas = (row: XmlElement | undefined, name: string) => childOf(childOf(row, "trPr"), name) !== undefined;
        tables.push({
          firstParagraph: paragraphs.length + 1,
          rows: rows.length,
          repeatsHead: rowHas(rows[0], "tblHeader"),
          brokenRows: rows.filter((row) => !rowHas(row, "cantSplit")).length,
          width: everyOf(childOf(child, "tblGrid"), "gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w"] ?? 0), 0),
          section: sections.length,
        });
        walk(child, true);
      } else if (child.name === "sectPr" && !isInTable) {
        if (childOf(child, "type")?.attributes["val"] === "continuous") breaksPage = false;
        sections.push(child);
      } else if (!["pPr", "tblPr", "tblGrid", "trPr", "tcPr"].includes(child.name)) walk(child, isInTable);
    }
  };
  if (body) walk(body, false);
  return { paragraphs, sections, tables };
};
