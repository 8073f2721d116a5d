/** Slips of scanning inside numbers, read as meant: IoOO万 is 1000万, IO(X)亩 is 1000亩, l2家 is 12家. */
import { type Edit, edits } from "./edit.ts";

/** Only in front of a magnitude, a sign or a measure word is a run of look-alikes certainly a number. */
const measured = "[万亿千百%‰元亩家个户人件项条批次栋公里米吨斤名位场处辆台套座所间张期例起笔类箱头只株部种倍度年月日时分天]";
const run = new RegExp(String.raw`(?<![A-Za-z0-9.])[0-9IlOo|](?:[0-9IlOo|.]|[（(][XOo][）)]){1,11}(?=余?多?${measured})`, "g");

const digit = (char: string): string => (/[Il|]/.test(char) ? "1" : /[Oo]/.test(char) ? "0" : char);

export const slips = (text: string): Edit[] =>
  edits(text, run, ([whole]) => {
    if (/^[\d.]+$/.test(whole)) return undefined;
    // without any digit only a leading one followed by noughts is believed: IOO, not OIO
    if (!/\d/.test(whole) && !/^[Il|](?:[Oo]|[（(][XOo][）)])+$/.test(whole)) return undefined;
    const written = whole.replaceAll(/[（(][XOo][）)]/g, "00").replaceAll(/./g, digit);
    return /^\d+(?:\.\d+)?$/.test(written) ? written : undefined;
  });
