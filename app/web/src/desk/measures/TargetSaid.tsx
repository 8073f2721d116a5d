/** A target in its dashed frame, and how far the figure is from it. A distance, never a light. */
import type { Target } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { reportNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { distanceTo, isInPoints } from "./figure-text.ts";

interface TargetSaidProps {
  readonly target: Target;
  readonly value: string | null;
  /** Of a value that is not ours: how far above or below, and no word on whether it is enough (统计法). */
  readonly isReleased: boolean;
}

export const TargetSaid = ({ target, value, isReleased }: TargetSaidProps) => {
  const words = useWords();
  const language = useLanguage();
  const number = (text: string, unit = target.unit): string => `${reportNumber(Number(text), language)}${unit}`;
  const distance = value === null ? undefined : distanceTo(value, isReleased ? { ...target, comparison: "about" } : target);
  const by = (text: string): string => (isInPoints(target.unit) ? words.measures.points(number(text, "")) : number(text));
  return (
    <span className="jn-target">
      <span className="jn-target-value" title={words.measure.targetBy(target.source[language])}>
        {words.measures.aims[target.comparison](number(target.value))}
      </span>{" "}
      {distance && (
        <small>
          {words.measure.distance[distance.kind]}
          {distance.by !== undefined && ` ${by(distance.by)}`}
        </small>
      )}
    </span>
  );
};
