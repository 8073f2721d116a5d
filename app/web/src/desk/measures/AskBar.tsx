/** Which period, which unit, as of which day. */
import { Button, Select } from "antd";
import type { FigureAsk } from "../../api/figures.ts";
import { useMe } from "../../app/me.ts";
import { useUnits } from "../../kit/units.ts";
import { YearPick } from "../../kit/YearPick.tsx";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { type Stretch, stretchOf, yearOf } from "./ask.ts";

interface AskBarProps {
  readonly ask: FigureAsk;
  readonly isByPlace: boolean;
  readonly onChange: (ask: FigureAsk) => void;
}

const twelve = Array.from({ length: 12 }, (_, at) => at + 1);

export const AskBar = ({ ask, isByPlace, onChange }: AskBarProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const me = useMe();
  const units = useUnits();
  const year = yearOf(ask);
  const stretch = stretchOf(ask);
  const stretches: { readonly value: Stretch; readonly label: string }[] = [
    { value: "", label: words.whole },
    { value: "H1", label: words.firstHalf },
    { value: "H2", label: words.secondHalf },
    ...([1, 2, 3, 4] as const).map((quarter) => ({ value: `Q${quarter}` as const, label: words.quarter(quarter) })),
    ...twelve.map((month) => ({ value: `-${String(month).padStart(2, "0")}` as const, label: words.month(month) })),
  ];
  const villages = units.all.filter(({ kind, path }) => kind === "village" && path !== null);
  const places = [{ value: "", label: words.everywhere }, ...villages.map(({ path, title }) => ({ value: path!, label: title[language] }))];
  const { asOf: _asOf, ...now } = ask;
  const { place: _place, ...everywhere } = ask;
  return (
    <fieldset className="jn-group jn-ask" aria-label={words.stretch}>
      <YearPick
        year={year}
        last={Number(me.today.slice(0, 4))}
        onPick={(next) => onChange({ ...ask, period: `${next}${stretch ?? ""}` })}
      />
      <Select
        size="small"
        aria-label={words.stretch}
        value={stretch ?? ask.period}
        options={stretch === undefined ? [{ value: ask.period, label: ask.period }, ...stretches] : stretches}
        onChange={(next) => onChange({ ...ask, period: `${year}${next}` })}
        popupMatchSelectWidth={false}
      />
      {isByPlace && villages.length > 0 && (
        <Select
          size="small"
          aria-label={words.place}
          value={ask.place ?? ""}
          options={places}
          onChange={(next) => onChange(next === "" ? everywhere : { ...ask, place: next })}
          popupMatchSelectWidth={false}
        />
      )}
      <label className="jn-asof" title={words.asOfHint}>
        {words.asOf}
        <input
          type="date"
          value={ask.asOf ?? ""}
          max={me.today}
          onChange={({ target }) => onChange(target.value === "" ? now : { ...ask, asOf: target.value })}
        />
      </label>
      {ask.asOf !== undefined && (
        <Button size="small" onClick={() => onChange(now)}>
          {words.toNow}
        </Button>
      )}
    </fieldset>
  );
};
