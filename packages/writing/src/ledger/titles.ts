/** Titles of columns: what is compared, and the unit that a head names. */
import { toHalfWidth } from "@jiannuo/quantity";

/** The title without blanks, marks, brackets and what only explains: `*总投资 （万元）` → `总投资`. */
export const plainTitle = (title: string): string =>
  toHalfWidth(title)
    .replace(/[\s*＊:：、，,。.“”"'_\-—]/g, "")
    .replace(/[（(【[].*?[)）】\]]/g, "")
    .replace(/^\d+|必填$|选填$/g, "")
    .toLowerCase();

const UNIT = /^[一-鿿%㎡²³/a-z]{1,6}$/i;

/** `总投资（万元）`, `面积/亩`, `单位：万元` → the unit; undefined where none is named. */
export const unitInTitle = (title: string): string | undefined => {
  const wide = toHalfWidth(title).replace(/\s/g, "");
  const found =
    /[（(](?:单位[:：]?)?([^()（）]{1,6})[)）]$/.exec(wide)?.[1] ??
    /单位[:：]([^()（）,，;；]{1,6})/.exec(wide)?.[1] ??
    /[/／]([^/／]{1,4})$/.exec(wide)?.[1];
  return found !== undefined && UNIT.test(found) ? found : undefined;
};
