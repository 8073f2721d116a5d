/** Whether a person's unit is one. */
import { scanQuantities } from "@jiannuo/quantity";

const isKnown = (unit: string): boolean => {
  const written = `3${unit}`;
  const [scanned] = scanQuantities(written);
  return scanned?.start === 0 && scanned.end === written.length && scanned.unit === unit;
};

/**
 * A unit is known to the table of units, or stands in the quote (a measure word that the table has not met), or is empty where the text writes none.
 * 万亩 and 亿元 are not units: the magnitude belongs to the value.
 */
export const isUnitAt = (unit: string, quote: string): boolean => {
  if (unit === "" || unit === "百分点") return true;
  if (/^[十百千万亿]/.test(unit)) return false;
  return quote.includes(unit) || isKnown(unit);
};
