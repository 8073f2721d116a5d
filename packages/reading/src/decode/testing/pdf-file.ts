/** Writes a PDF of placed lines, for tests: Chinese by a predefined CMap, no font in the file, points from the lower left corner. */
import { strToU8 } from "fflate";

export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** `encode` gives the bytes of a text in the CMap's encoding, as hex digits; `cmap` is its name. */
interface PdfEncoding {
  readonly cmap: string;
  readonly encode: (text: string) => string;
}

const ucs2: PdfEncoding = {
  cmap: "UniGB-UCS2-H",
  encode: (text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join(""),
};

export const pdfFile = (pages: readonly (readonly PdfText[])[], { cmap, encode } = ucs2): Uint8Array => {
  const first = 6;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ")}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${cmap}/DescendantFonts[4 0 R]>>`,
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500 814 907 500]/FontDescriptor 5 0 R>>",
    "<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>",
    ...pages.flatMap((texts, i) => {
      const content = texts.map(({ text, x, y }) => `BT /F1 12 Tf ${x} ${y} Td <${encode(text)}> Tj ET`).join("\n");
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * i + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return strToU8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
};
