/** A person's correction, checked against the law of spans and the shape of the kind, as it will be kept. */
import { type Refusal, type Words, isRefusal, refuse } from "@jiannuo/quantity";
import { type Span, quoteOf } from "@jiannuo/reading";
import { contentFields, fieldNames, shapes } from "./fields.ts";
import { applyCorrection } from "./fold.ts";
import type { Change, Correction, ItemAsRead } from "./item.ts";
import { isUnitAt } from "./unit.ts";

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The quote of a place, or why there is none. */
const quoteAt = (text: string, { start, end }: Span): string | Refusal => {
  if (!(0 <= start && start < end && end <= text.length))
    return refuse(
      "SPAN_OUTSIDE_TEXT",
      `出处 ${start}–${end} 不在原文里（原文共 ${text.length} 字）。请重新选择文字。`,
      `The place ${start}–${end} is not within the text (${text.length} characters). Select the words again.`,
    );
  if (isLow(text, start) || isLow(text, end))
    return refuse(
      "SPAN_CUTS_CHARACTER",
      "出处把一个字切成了两半，请重新选择。",
      "The place cuts a character in two; select the words again.",
    );
  const quote = quoteOf(text, { start, end });
  return quote.trim() === ""
    ? refuse("SPAN_WITHOUT_WORDS", "选中的地方没有文字，请重新选择。", "There are no words at this place; select again.")
    : quote;
};

const otherKind = (item: ItemAsRead, change: Change): Refusal | undefined => {
  const wrong = contentFields.find(
    (field) => change[field] !== undefined && change[field] !== null && !shapes[item.kind].fields.includes(field),
  );
  return (
    wrong &&
    about("FIELD_OF_OTHER_KIND", fieldNames[wrong], (name) => [
      `这类条目没有“${name.zh}”一栏，请去掉。`,
      `An item of this kind has no ${name.en}; leave it out.`,
    ])
  );
};

const about = (code: string, name: Words, sentence: (name: Words) => [string, string]): Refusal => refuse(code, ...sentence(name));

const missing = (item: ItemAsRead): Refusal | undefined => {
  const field = shapes[item.kind].needed.find((needed) => item[needed] === undefined || item[needed] === "");
  return field && about("FIELD_MISSING", fieldNames[field], (name) => [`请填写“${name.zh}”。`, `Please give the ${name.en}.`]);
};

const figureRefusal = (item: ItemAsRead): Refusal | undefined => {
  if ((item.kind === "target") !== (item.status === "target"))
    return refuse(
      "KIND_CONTRADICTS_STATUS",
      "类别与状态不一致：目标的状态须是“目标”，数据须写明“已报”或“预计”。",
      "Kind and status contradict: a target has status target, a figure is reported or expected.",
    );
  if (item.valueTo !== undefined && item.value !== undefined && item.valueTo <= item.value)
    return refuse(
      "RANGE_UPSIDE_DOWN",
      `上限 ${item.valueTo} 须大于下限 ${item.value}。`,
      `The upper end ${item.valueTo} must be above the lower end ${item.value}.`,
    );
  if (!isUnitAt(item.unit ?? "", item.quote))
    return refuse(
      "UNKNOWN_UNIT",
      `不认识单位“${item.unit}”，原文这里也没有写。请写量词或单位本身，如 元、家、%（万、亿乘进数值里）。`,
      `The unit “${item.unit}” is not known and does not stand here. Write the measure word alone, e.g. 元, 家, % (万 and 亿 go into the value).`,
    );
  return undefined;
};

/** Figure or target follows the status, where a person changed only one of the two and no doubt is left. */
const settleKind = (item: ItemAsRead, change: Change): Change => {
  if (shapes[item.kind].letter !== "f" || (change.kind && shapes[change.kind].letter !== "f")) return change;
  if (change.status && !change.kind) return { ...change, kind: change.status === "target" ? "target" : "figure" };
  return change.kind === "target" && !change.status ? { ...change, status: "target" } : change;
};

/**
 * The correction as it is kept: what was corrected before (`standing`) and the new change, with defaults for a new kind and the quote of the place.
 * `text` is that of the report.
 */
export const correct = (options: {
  readonly text: string;
  readonly asRead: ItemAsRead;
  readonly standing: Correction | null;
  readonly change: Change;
}): Correction | Refusal => {
  const { text, asRead, standing } = options;
  const before = standing ? applyCorrection(asRead, standing) : asRead;
  const change = settleKind(before, options.change);
  const kind = change.kind ?? before.kind;
  const turned = shapes[kind].letter === shapes[before.kind].letter ? {} : shapes[kind].otherwise;
  const place = { start: change.start ?? before.start, end: change.end ?? before.end };
  const quote = quoteAt(text, place);
  if (isRefusal(quote)) return quote;
  const unasked = otherKind({ ...before, kind }, change);
  if (unasked) return unasked;
  const merged: Correction = { ...standing, ...turned, ...change, ...place, kind, quote };
  // A direction belongs to a change; a level that was taken for one loses it.
  const figureKind = merged.figureKind ?? before.figureKind;
  const kept: Correction = shapes[kind].letter === "f" && figureKind !== "change" ? { ...merged, direction: null } : merged;
  const item = applyCorrection(asRead, kept);
  return missing(item) ?? (shapes[kind].letter === "f" ? figureRefusal(item) : undefined) ?? kept;
};

/** An item that a person adds, complete and checked. */
export const compose = (text: string, change: Change & Span & { readonly kind: ItemAsRead["kind"] }): ItemAsRead | Refusal => {
  const blank: ItemAsRead = { kind: change.kind, start: change.start, end: change.end, quote: "", ...shapes[change.kind].otherwise };
  const kept = correct({ text, asRead: blank, standing: null, change });
  return isRefusal(kept) ? kept : applyCorrection(blank, kept);
};
