/** Rules of the page (GB/T 9704-2012, 5): paper, margins, 22 lines of 28 characters. */
import type { FormatSection } from "../document.ts";
import { isOn, numberOf } from "../formatting.ts";
import type { Paper } from "../roles.ts";
import type { Fault, Rule } from "../rule.ts";
import { gb, needs, say } from "../rule.ts";

const TWIPS_PER_MM = 1440 / 25.4;
const inMm = (section: FormatSection, key: string): number => (numberOf(section.format, key) ?? Number.NaN) / TWIPS_PER_MM;
const isTurned = (section: FormatSection): boolean => inMm(section, "pgSz.w") > inMm(section, "pgSz.h");
const shown = (mm: number): string => (Number.isNaN(mm) ? "—" : mm.toFixed(1));

const sectionFaults = (
  { document: { sections } }: Paper,
  wanted: (section: FormatSection) => boolean,
  look: (section: FormatSection) => readonly [zh: string, en: string] | undefined,
): readonly Fault[] =>
  sections.flatMap((section, index) => {
    const words = wanted(section) ? look(section) : undefined;
    return words ? [{ where: { part: `section ${index + 1}` }, because: say(...words) }] : [];
  });

const upright = (section: FormatSection): boolean => !isTurned(section);
const every = (): boolean => true;
const hasTurned = needs(({ document }) => document.sections.some(isTurned), "没有横排页", "no page is turned");
const hasUpright = needs(({ document }) => document.sections.some(upright), "没有竖排页", "no page is upright");

/** A length of the page in mm that should be so much, give or take. */
const length = (id: string, key: string, zh: string, en: string, wanted: number): Rule => ({
  id,
  title: say(`${zh}${wanted}毫米`, `${en} ${wanted} mm`),
  source: gb("5.2.1"),
  skips: hasUpright,
  look: (paper) =>
    sectionFaults(paper, upright, (section) => {
      const is = inMm(section, key);
      return Math.abs(is - wanted) <= 1
        ? undefined
        : [`${zh}是${shown(is)}毫米，应为${wanted}毫米（±1毫米）`, `${en} is ${shown(is)} mm, not ${wanted} mm (±1 mm)`];
    }),
});

const typeArea = (id: string, zh: string, en: string, wanted: number, size: string, margins: readonly [string, string]): Rule => ({
  id,
  title: say(`${zh}${wanted}毫米`, `${en} ${wanted} mm`),
  source: gb("5.2.1"),
  skips: hasUpright,
  look: (paper) =>
    sectionFaults(paper, upright, (section) => {
      const is = inMm(section, size) - inMm(section, margins[0]) - inMm(section, margins[1]);
      return Math.abs(is - wanted) <= 1.5
        ? undefined
        : [`${zh}是${shown(is)}毫米，应为${wanted}毫米`, `${en} is ${shown(is)} mm, not ${wanted} mm`];
    }),
});

const absent = (
  id: string,
  title: readonly [string, string],
  source: string,
  isThere: (section: FormatSection) => boolean,
  zh: string,
  en: string,
): Rule => ({
  id,
  title: say(...title),
  source,
  look: (paper) => sectionFaults(paper, every, (section) => (isThere(section) ? [zh, en] : undefined)),
});

export const pageRules: readonly Rule[] = [
  {
    id: "page-size",
    title: say("用纸为A4", "the paper is A4"),
    source: gb("5.1"),
    look: (paper) =>
      sectionFaults(paper, every, (section) => {
        const [w, h] = [inMm(section, "pgSz.w"), inMm(section, "pgSz.h")];
        const isA4 = Math.abs(Math.min(w, h) - 210) <= 2 && Math.abs(Math.max(w, h) - 297) <= 2;
        return isA4
          ? undefined
          : [`用纸是${shown(w)}×${shown(h)}毫米，应为A4（210×297毫米）`, `the paper is ${shown(w)} × ${shown(h)} mm, not A4`];
      }),
  },
  length("margin-top", "pgMar.top", "天头（上白边）", "the top margin", 37),
  length("margin-left", "pgMar.left", "订口（左白边）", "the left margin", 28),
  typeArea("type-width", "版心宽", "the type area's width", 156, "pgSz.w", ["pgMar.left", "pgMar.right"]),
  typeArea("type-height", "版心高", "the type area's height", 225, "pgSz.h", ["pgMar.top", "pgMar.bottom"]),
  {
    id: "turned-page",
    title: say("横排页的版心为225×156毫米", "a turned page has a type area of 225 × 156 mm"),
    source: gb("8"),
    skips: hasTurned,
    look: (paper) =>
      sectionFaults(paper, isTurned, (section) => {
        const w = inMm(section, "pgSz.w") - inMm(section, "pgMar.left") - inMm(section, "pgMar.right");
        const h = inMm(section, "pgSz.h") - inMm(section, "pgMar.top") - inMm(section, "pgMar.bottom");
        return Math.abs(w - 225) <= 2 && Math.abs(h - 156) <= 2
          ? undefined
          : [
              `横排页的版心是${shown(w)}×${shown(h)}毫米，应为225×156毫米`,
              `the turned page's type area is ${shown(w)} × ${shown(h)} mm, not 225 × 156 mm`,
            ];
      }),
  },
  absent(
    "gutter",
    ["不另设装订线", "no gutter beside the binding margin"],
    gb("5.2.1"),
    (s) => (numberOf(s.format, "pgMar.gutter") ?? 0) > 0,
    "另设了装订线宽度，订口28毫米已含装订位置",
    "a gutter is set; the binding margin of 28 mm holds it already",
  ),
  absent(
    "columns",
    ["不分栏", "one column"],
    gb("5.2.3"),
    (s) => (numberOf(s.format, "cols.num") ?? 1) > 1,
    "分了栏；公文每行28字，不分栏",
    "the text is set in columns; a line has 28 characters",
  ),
  absent(
    "page-borders",
    ["没有页面边框", "no page borders"],
    gb("5.2"),
    (s) => [...s.format.keys()].some((key) => key.split(".")[0] === "pgBorders"),
    "加了页面边框，应去掉",
    "the page has a border; take it away",
  ),
  absent(
    "text-direction",
    ["文字从左至右横写", "text runs from left to right"],
    gb("5.2"),
    (s) => ["tbRl", "tbV", "rl"].includes(s.format.get("textDirection") ?? ""),
    "文字是竖排，应从左至右横写",
    "the text runs downwards; it should run from left to right",
  ),
  absent(
    "line-numbers",
    ["不显示行号", "no line numbers"],
    gb("5.2"),
    (s) => s.format.has("lnNumType.countBy"),
    "显示了行号，应去掉",
    "lines are numbered; take the numbers away",
  ),
  absent(
    "page-header",
    ["页眉没有文字", "no running head"],
    gb("7.1"),
    (s) => [...s.headers.values()].some((margin) => margin.some(({ text }) => text.trim() !== "")),
    "页眉里有文字或页码；公文没有页眉，页码在版心下边缘之下",
    "there is a running head; an official paper has none, and its page number stands under the type area",
  ),
  {
    id: "background",
    title: say("没有页面底色", "no page colour"),
    source: gb("4"),
    look: ({ document }) =>
      document.hasBackground
        ? [
            {
              where: { part: "document" },
              because: say("设置了页面底色或背景，应去掉", "the page has a colour or background; take it away"),
            },
          ]
        : [],
  },
  {
    id: "lines-per-page",
    title: say("每面22行", "22 lines a page"),
    source: gb("5.2.3"),
    skips: hasUpright,
    look: (paper) =>
      sectionFaults(paper, upright, (section) => {
        const height =
          (numberOf(section.format, "pgSz.h") ?? 0) -
          (numberOf(section.format, "pgMar.top") ?? 0) -
          (numberOf(section.format, "pgMar.bottom") ?? 0);
        const pitch = linePitchOf(paper, section);
        if (pitch === undefined)
          return [
            "没有规定行距（固定值或文档网格），每面排不成22行",
            "no line pitch is set (fixed or by the grid), so a page has not 22 lines",
          ];
        const lines = Math.floor(height / pitch + 0.05);
        return lines === 22 ? undefined : [`每面排${lines}行，应为22行`, `a page has ${lines} lines, not 22`];
      }),
  },
  {
    id: "characters-per-line",
    title: say("每行28字", "28 characters a line"),
    source: gb("5.2.3"),
    skips: hasUpright,
    look: (paper) =>
      sectionFaults(paper, upright, (section) => {
        const width =
          (numberOf(section.format, "pgSz.w") ?? 0) -
          (numberOf(section.format, "pgMar.left") ?? 0) -
          (numberOf(section.format, "pgMar.right") ?? 0);
        const pitch = characterPitchOf(paper, section);
        if (pitch === undefined) return undefined;
        const characters = Math.floor(width / pitch + 0.05);
        return characters === 28 ? undefined : [`每行排${characters}字，应为28字`, `a line has ${characters} characters, not 28`];
      }),
  },
];

/** What most of the body has; a value that is odd in one paragraph is a rule of its own. */
const mostOf = (values: readonly (number | undefined)[]): number | undefined => {
  const counts = new Map<number | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

const bodyIn = (paper: Paper, section: FormatSection) => {
  const body = paper.of("body").filter((paragraph) => paper.document.sections[paragraph.section] === section);
  return body.length > 0 ? body : paper.of("body");
};

/** Twips: fixed, or of the grid where paragraphs keep to it. */
const linePitchOf = (paper: Paper, section: FormatSection): number | undefined => {
  const grid = section.format.get("docGrid.type") ? numberOf(section.format, "docGrid.linePitch") : undefined;
  return mostOf(
    bodyIn(paper, section).map(({ format }) => {
      if (format.get("spacing.lineRule") === "exact") return numberOf(format, "spacing.line");
      const keeps = !format.has("snapToGrid") || isOn(format, "snapToGrid");
      return keeps && (numberOf(format, "spacing.line") ?? 240) === 240 ? grid : undefined;
    }),
  );
};

/** Twips from one character to the next: the grid of characters, or size and spacing of the body's type. */
const characterPitchOf = (paper: Paper, section: FormatSection): number | undefined => {
  const runs = bodyIn(paper, section).flatMap(({ runs: all }) => all);
  const isGrid = ["linesAndChars", "snapToChars"].includes(section.format.get("docGrid.type") ?? "");
  const own = mostOf(runs.map(({ format }) => (numberOf(format, "sz") ?? 20) * 10 + (numberOf(format, "spacing") ?? 0)));
  if (own === undefined || !isGrid) return own;
  return own + ((numberOf(section.format, "docGrid.charSpace") ?? 0) / 4096) * 20;
};
