/** The printed figure and the books: does the value keep what is printed, with its qualifier? */
import { compare, exact } from "@jiannuo/quantity";
import { readClaim } from "../figure/claim.ts";
import { couldSayMore, holds } from "../figure/holds.ts";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, boundTo, finding } from "./sentence.ts";

const HUNDRED = exact(100);

const check = (figure: PlacedFigure): Found[] => {
  const { text, measure, known } = figure;
  if (figure.binding !== undefined && (measure === undefined || known === undefined))
    return [
      finding(
        "MEASURE_UNKNOWN",
        "wrong",
        figure,
        { zh: `“${text}”关联的指标不存在，请重新关联。`, en: `The measure of "${text}" is not there; bind it anew.` },
        boundTo(figure),
      ),
    ];
  if (known === undefined) return [];
  if (known.value === null)
    return [
      finding(
        "NO_FIGURE",
        "doubtful",
        figure,
        {
          zh: `“${measure?.title.zh ?? text}”这一期间没有数，“${text}”无据可核。`,
          en: `There is no figure of ${measure?.title.en ?? text} for the period; "${text}" rests on nothing.`,
        },
        boundTo(figure),
      ),
    ];
  const verdict = holds(known.value, text, known.unit);
  if (!verdict.holds) {
    const meaning = readClaim(text)?.meaning;
    const code = meaning === undefined || meaning === "exact" ? "FIGURE_DIFFERS" : "WORDING_BROKEN";
    return [
      finding(code, "wrong", figure, verdict.because, {
        ...boundTo(figure),
        ...(verdict.proposal === undefined ? {} : { proposal: verdict.proposal }),
      }),
    ];
  }
  if (isRoundedToAll(figure)) return [roundedToAll(figure)];
  const more = couldSayMore(known.value, text, known.unit);
  return more === undefined ? [] : [understated(figure, more)];
};

const understated = (figure: PlacedFigure, more: string): Found =>
  finding(
    "UNDERSTATED",
    "note",
    figure,
    { zh: `“${figure.text}”成立，现值已够写“${more}”。`, en: `"${figure.text}" holds; the value would bear "${more}".` },
    { ...boundTo(figure), proposal: more },
  );

/** 99.6% printed as 100% says that nobody was left out. A growth may be rounded so, a share may not. */
const isRoundedToAll = ({ text, measure, known }: PlacedFigure): boolean => {
  const claim = readClaim(text);
  if (measure?.kind !== "ratio" || known?.value == null || claim?.unit !== "%" || claim.meaning !== "exact") return false;
  return compare(claim.value, HUNDRED) === 0 && compare(known.value, HUNDRED) !== 0;
};

const roundedToAll = (figure: PlacedFigure): Found => {
  const proposal = holds(figure.known!.value!, "99.9%");
  return finding(
    "ROUNDED_TO_ALL",
    "wrong",
    figure,
    {
      zh: `现值不到100%，四舍五入后才是“${figure.text}”；写100%等于说一个不差。`,
      en: `The value is below 100 % and only rounds to it; "${figure.text}" says that nothing is missing.`,
    },
    { ...boundTo(figure), proposal: proposal.holds ? "99.9%" : (proposal.proposal ?? "超99%") },
  );
};

export const valueHolds: Rule = ({ figures }) => figures.flatMap(check);
