/**
 * What a person sees of a number in a sheet, unrounded (ECMA-376 §18.8.31): 0.975 under `0%` is 97.5%, 12345678 under `0!.0,"万"` is 1234.5678万,
 * 7 under `000` is 007. The ledger means what it shows; the bare number beneath would be a hundred or ten thousand times off.
 */
import { exact, multiply, toText } from "@jiannuo/quantity";

/** What shows no digit of the value: literals, colours, gaps, escapes. */
const UNSHOWN = /"[^"]*"|\[[^\]]*\]|[\\!_*]./g;

/** Hours and minutes alone are no day. */
export const isDayFormat = (code: string): boolean => /[yd年日]/i.test(code.replace(UNSHOWN, "").replace(/general/i, ""));

const isTimeFormat = (code: string): boolean => /[h时]/i.test(code.replace(UNSHOWN, "")) && !/\[h+\]/i.test(code);

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

const holds = (value: number, [, relation, bound]: RegExpExecArray): boolean => {
  const other = Number(bound);
  switch (relation) {
    case "<":
      return value < other;
    case "<=":
      return value <= other;
    case ">":
      return value > other;
    case ">=":
      return value >= other;
    case "=":
      return value === other;
    default:
      return value !== other;
  }
};

/** The section of `positive;negative;zero;text`, or of sections with conditions, by which this value is shown. */
const sectionFor = (code: string, value: number): string => {
  // An empty section is one too: `0%;;` shows no negative number.
  const sections = code.match(/(?<=^|;)(?:"[^"]*"|\[[^\]]*\]|[\\!_*].|[^;])*/g) ?? [];
  const conditions = sections.map((section) => CONDITION.exec(section));
  if (conditions.some(Boolean)) {
    const at = conditions.findIndex((condition) => condition === null || holds(value, condition));
    return sections[at] ?? "";
  }
  return (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
};

interface Form {
  /** The shown number is the value times ten to this. */
  readonly power: number;
  /** Stands behind the number: a percent sign, 万元, 人. */
  readonly behind: string;
  /** Digits that it is filled up to with zeros, for codes and numbers of papers. */
  readonly padded: number;
}

const PLAIN: Form = { power: 0, behind: "", padded: 0 };
const DIGIT = /[0#?]/;

const formOf = (section: string): Form => {
  const tokens = section.replace(/\[[^\]]*\]|[_*]./g, "").match(/"[^"]*"|[\\!].|[^"]/g) ?? [];
  const literal = (token: string): string | undefined =>
    token.startsWith('"') ? token.slice(1, -1) : /^[\\!]/.test(token) ? token.slice(1) : undefined;
  const isDigit = (token: string): boolean => DIGIT.test(token) && literal(token) === undefined;
  const last = tokens.findLastIndex(isDigit);
  // Fractions and powers are kept as the number that they are.
  if (last < 0 || tokens.some((token) => literal(token) === undefined && /[/eE@]/.test(token))) return PLAIN;
  const after = tokens.slice(last + 1);
  const thousands = after.findIndex((token) => token !== ",");
  const inner = tokens.slice(0, last).filter((token, at) => token === "," && tokens[at + 1] === ".").length;
  const percents = tokens.filter((token) => token === "%").length;
  // A point that is only drawn (`0!.0,`) moves the number itself.
  const drawn = tokens.findIndex((token, at) => literal(token) === "." && at < last && tokens.slice(0, at).some(isDigit));
  const behindDrawn = drawn < 0 ? 0 : tokens.slice(drawn).filter(isDigit).length;
  const behind = after
    .map((token) => literal(token) ?? (token === "," ? "" : token))
    .join("")
    .trim();
  const digits = tokens.filter(isDigit);
  return {
    power: 2 * percents - 3 * ((thousands < 0 ? after.length : thousands) + inner) - behindDrawn,
    behind: /^[)）]*$/.test(behind) ? "" : behind,
    padded: digits.length > 1 && tokens.every((token, at) => token === "0" || at > last) ? digits.length : 0,
  };
};

const MINUTES_A_DAY = 1440;

const clock = (value: number): string => {
  const minutes = Math.floor(value * MINUTES_A_DAY + 1e-6);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

/** Beyond it the last digits are lost for good, and no zeros or words around them may make a text of what is left. */
const MOST = 1e15;

const forms = new Map<string, Form>();

/** A hundred thousand cells share a few sections. */
const formFor = (section: string): Form => {
  const known = forms.get(section);
  if (known) return known;
  if (forms.size > 500) forms.clear();
  const form = formOf(section);
  forms.set(section, form);
  return form;
};

/** @param code a number format, "" for none; formats of days are not asked here */
export const shownNumber = (value: number, code: string): number | string => {
  if (code === "" || code === "@" || /^general$/i.test(code) || Math.abs(value) >= MOST) return value;
  if (isTimeFormat(code)) return value >= 0 && value < 1 ? clock(value) : value;
  const { power, behind, padded } = formFor(sectionFor(code, value));
  if (power === 0 && behind === "" && padded === 0) return value;
  // A spreadsheet keeps fifteen digits; what stands beyond them is noise of the binary fraction.
  const kept = exact(String(Number(value.toPrecision(15))));
  const text = toText(multiply(kept, exact(`1e${power}`)));
  if (padded > 0) return (text.startsWith("-") ? `-${text.slice(1).padStart(padded, "0")}` : text.padStart(padded, "0")) + behind;
  return behind === "" ? Number(text) : text + behind;
};
