/** How much of a figure is 期初数, 报数 or 补建, and which closed months it corrects. */
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { isNothing, shareText, withUnit } from "./figure-text.ts";

/** 补建 of a figure that follows from others is that of the first of them: a share of the figure itself would be nonsense. */
const isShared = ({ kind }: MeasureFigure): boolean => kind === "flow" || kind === "stock" || kind === "distinct";

export const Beside = ({ figure }: { readonly figure: MeasureFigure }) => {
  const words = useWords();
  const language = useLanguage();
  if (!isShared(figure)) return null;
  const parts = (["opening", "declared", "backfilled"] as const).filter((part) => !isNothing(figure[part]));
  return (
    <p className="jn-beside">
      {parts.length === 0 && <span className="jn-mut">{words.measure.noBeside}</span>}
      {parts.map((part) => (
        <span key={part}>
          {words.measure.beside[part]}{" "}
          {words.measure.share(withUnit(figure[part], figure, language), shareText(figure[part], figure.value))}
        </span>
      ))}
      {figure.corrects.length > 0 && <span>{words.measure.corrects(figure.corrects.join(words.and))}</span>}
    </p>
  );
};
