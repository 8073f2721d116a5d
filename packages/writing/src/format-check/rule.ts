/** A rule of format: what it is called, where it stands in the standard, whom it concerns, and how it is looked at. */
import type { Words } from "@jiannuo/quantity";
import type { FormatParagraph } from "./document.ts";
import type { FormatPlace } from "./finding.ts";
import type { Paper } from "./roles.ts";

export interface Fault {
  readonly where: FormatPlace;
  readonly because: Words;
}

export interface Rule {
  readonly id: string;
  readonly title: Words;
  /** "GB/T 9704-2012, 5.2.1"; 惯例 where the standard says nothing and offices agree. */
  readonly source: string;
  /** Why it does not apply to this paper; undefined where it does. */
  readonly skips?: (paper: Paper) => Words | undefined;
  readonly look: (paper: Paper) => readonly Fault[];
}

export const say = (zh: string, en: string): Words => ({ zh, en });

export const gb = (clause: string): string => `GB/T 9704-2012, ${clause}`;
export const CUSTOM = "惯例";

export const at = ({ number, text }: FormatParagraph): FormatPlace => ({
  part: "document",
  paragraph: number,
  quote: text.trim().slice(0, 20),
});

/** Every paragraph that is not as it should be, with the same words. */
export const faultsOf = (
  paragraphs: readonly FormatParagraph[],
  isWrong: (paragraph: FormatParagraph) => boolean,
  zh: string,
  en: string,
): readonly Fault[] => paragraphs.filter(isWrong).map((paragraph) => ({ where: at(paragraph), because: say(zh, en) }));

/** A rule for papers of one kind only. */
export const onlyFor =
  (kind: Paper["kind"]) =>
  (paper: Paper): Words | undefined =>
    paper.kind === kind
      ? undefined
      : kind === "notice"
        ? say(
            "只用于通知、意见、函等发文；报告等会议材料没有版头、主送机关和落款",
            "only for papers that are sent; a paper of a meeting has no head, recipients or seal",
          )
        : say("只用于代表大会的报告", "only for a report to a congress");

/** A rule that needs a part which this paper does not have. */
export const needs =
  (isThere: (paper: Paper) => boolean, zh: string, en: string) =>
  (paper: Paper): Words | undefined =>
    isThere(paper) ? undefined : say(zh, en);
