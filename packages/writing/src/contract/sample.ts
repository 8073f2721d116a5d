/** A bare satisfaction of 100 % needs its sample: of how many asked and answered. */
import { readClaim } from "../figure/claim.ts";
import type { PlacedFigure } from "./passage.ts";
import { type Rule, type Sentence, boundTo, finding } from "./sentence.ts";

const SATISFACTION = /满意[度率]|好评率|认可度/;
const HAS_SAMPLE = /回访|样本|抽样|测评|问卷|受访|(?:评价|评议|答复|共)[^，。；]{0,4}\d+[人件户条家份]/;

const isAll = ({ text }: PlacedFigure): boolean => {
  const claim = readClaim(text);
  return claim?.unit === "%" && claim.value.digits === 100n;
};

const isBare = ({ text }: Sentence, figure: PlacedFigure): boolean => {
  const clause = /[^，,；;。]*$/.exec(text.slice(0, figure.start))?.[0] ?? "";
  const of = figure.known?.of;
  return SATISFACTION.test(clause) && !HAS_SAMPLE.test(text) && !(of !== undefined && text.includes(String(of)));
};

export const samplesNamed: Rule = (sentence) => {
  if (sentence.isPlan) return [];
  return sentence.figures
    .filter((figure) => isAll(figure) && isBare(sentence, figure))
    .map((figure) => {
      const of = figure.known?.of;
      return finding(
        "SAMPLE_MISSING",
        "doubtful",
        figure,
        {
          zh: `满意度${figure.text}须有样本：问了多少、答了多少${of === undefined ? "" : `（已答${of}）`}。`,
          en: `A satisfaction of ${figure.text} needs its sample: how many were asked and answered${of === undefined ? "" : ` (${of} answered)`}.`,
        },
        { ...boundTo(figure), ...(of === undefined ? {} : { proposal: `${figure.text}（样本${of}）` }) },
      );
    });
};
