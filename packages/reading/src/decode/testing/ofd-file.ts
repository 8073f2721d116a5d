/** Writes an OFD (GB/T 33190-2016) as small as the standard allows, for tests. Millimetres, y downwards. */
import { strToU8, zipSync } from "fflate";

export interface OfdText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distances between the characters, as in the attribute DeltaX; without it 4.2 mm each. */
  readonly deltaX?: string;
}

const NS = `xmlns:ofd="http://www.ofdspec.org/2016"`;

export const ofdFile = (pages: readonly (readonly OfdText[])[], template: readonly OfdText[] = []): Uint8Array =>
  zipSync({
    "OFD.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    "Doc_0/Document.xml": strToU8(
      `<ofd:Document ${NS}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="900" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages
        .map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`)
        .join("")}</ofd:Pages></ofd:Document>`,
    ),
    "Doc_0/Tpls/Tpl_0/Content.xml": strToU8(page(template, "")),
    ...Object.fromEntries(
      pages.map((texts, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        strToU8(page(texts, template.length > 0 ? `<ofd:Template TemplateID="900" ZOrder="Background"/>` : "")),
      ]),
    ),
  });

const page = (texts: readonly OfdText[], template: string): string =>
  `<ofd:Page ${NS}>${template}<ofd:Content><ofd:Layer ID="50">${texts
    .map(
      ({ text, x, y, deltaX }, i) =>
        `<ofd:TextObject ID="${100 + i}" Boundary="${x} ${y - 4} 180 6" Font="5" Size="4.2"><ofd:TextCode X="0" Y="4" DeltaX="${deltaX ?? `g ${Math.max(0, text.length - 1)} 4.2`}">${text}</ofd:TextCode></ofd:TextObject>`,
    )
    .join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
