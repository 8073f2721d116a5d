/** Numbers as ledgers write them: 1,200, ３５, 3.5万元, 12人, 二百六十. The unit comes from the cell, else from the head, else it is the field's own. */
import { type Exact, type Refusal, exact, multiply, readNumeral, readUnit, refuse, toHalfWidth, toText } from "@jiannuo/quantity";
import type { field } from "@jiannuo/registers";
import { type Cell, cellText } from "./sheet.ts";

const MAGNITUDES: Readonly<Record<string, string>> = {
  "": "1",
  十: "10",
  百: "100",
  千: "1000",
  万: "10000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
};

const notRead = (written: string): Refusal => refuse("NUMBER_NOT_READ", `“${written}”不是数字`, `“${written}” is no number`);

const notExact = (written: string): Refusal =>
  refuse("NUMBER_NOT_EXACT", `“${written}”是约数，台账要确数`, `“${written}” is about a number; a ledger needs the number`);

const otherUnit = (written: string, unit: string): Refusal =>
  refuse("OTHER_UNIT", `“${written}”的单位不是“${unit}”，请换算后填写`, `“${written}” is not in ${unit}; convert it first`);

const digitsOf = (cell: Cell): string =>
  // A spreadsheet keeps fifteen digits; what it shows beyond them is noise of the binary fraction.
  typeof cell === "number"
    ? String(Number(cell.toPrecision(15)))
    : toHalfWidth(cellText(cell))
        .replace(/[\s,￥¥]/g, "")
        .replace(/^'/, "");

/** How many of the field's unit one of `unit` is (万元 for 元: 10000); undefined where it is another unit altogether. */
const factorOf = (unit: string, own: string): string | undefined => {
  if (unit === own || (readUnit(unit, 0)?.unit ?? unit) === own) return "1";
  return unit.endsWith(own) ? MAGNITUDES[unit.slice(0, -own.length)] : undefined;
};

const numeralOf = (text: string): { value: Exact; rest: string } | undefined => {
  const sign = /^[-−－+]/.exec(text)?.[0] ?? "";
  const body = text.slice(sign.length);
  const plain = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?/i.exec(body)?.[0];
  // With a magnitude behind it (3.5万) it is a numeral, and the grammar of numerals reads it.
  const isPlain = plain !== undefined && !/^[十百千万亿]/.test(body.slice(plain.length));
  const found = isPlain ? { value: exact(plain), end: plain.length } : readNumeral(body);
  if (!found) return undefined;
  return { value: sign === "" || sign === "+" ? found.value : multiply(found.value, exact(-1)), rest: body.slice(found.end) };
};

/**
 * A number in the field's own unit, as decimal text. `headUnit` is the unit in the head or above the table.
 * Example: `readNumberCell("3.5万元", money, undefined)` → `"35000"`.
 */
export const readNumberCell = (cell: Cell, own: field.NumberField, headUnit?: string): string | Refusal => {
  const written = cellText(cell);
  const text = digitsOf(cell);
  if (/^[约近]|[余多几]|左右|以上|以下|[~～—至]/.test(text)) return notExact(written);
  const found = numeralOf(text);
  if (!found) return notRead(written);
  const unit = found.rest.replace(/[（(].*[)）]$/, "");
  if (unit !== "") {
    const factor = factorOf(unit, own.unit);
    return factor === undefined ? otherUnit(written, own.unit) : toText(multiply(found.value, exact(factor)));
  }
  // 3.5万 says its magnitude itself; a bare number is in the unit of the head, or in the one that people type.
  const isScaled = /[万亿]$/.test(text);
  const factor = isScaled ? "1" : headUnit === undefined ? (own.shownIn?.factor ?? "1") : factorOf(headUnit, own.unit);
  return factor === undefined ? otherUnit(`${written}${headUnit}`, own.unit) : toText(multiply(found.value, exact(factor)));
};
