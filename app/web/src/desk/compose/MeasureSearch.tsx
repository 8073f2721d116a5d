/** A figure for the paper: a measure is searched for, its value of the year is shown as it would be printed, Enter puts it in. */
import { exact } from "@jiannuo/quantity";
import { useQuery } from "@tanstack/react-query";
import { type FigureFormat, formatFor, printFigure, type Wording } from "@jiannuo/writing/draft";
import { Button, Input, Select } from "antd";
import { useId, useMemo, useState } from "react";
import { figureQuery, measuresQuery } from "../../api/figures.ts";
import type { MeasureListed } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useUnits } from "../../kit/units.ts";
import { useWords } from "../../words/use-words.ts";
import { withUnit } from "../measures/figure-text.ts";
import { findMeasures } from "../measures/find-measures.ts";

export interface PickedFigure {
  readonly measure: string;
  readonly version: number;
  readonly period: string;
  readonly format: FigureFormat;
  readonly text: string;
}

interface MeasureSearchProps {
  /** The year that the report reviews. */
  readonly year: number;
  readonly onPick: (picked: PickedFigure) => void;
  readonly onSlash?: () => void;
  readonly onClose: () => void;
}

const inDialog = (element: HTMLElement): HTMLElement => element.closest("dialog") ?? document.body;

const most = 8;
const wordings: readonly Wording[] = ["", "余", "多", "超", "突破", "以上", "达", "近", "约", "左右"];
const none: readonly MeasureListed[] = [];

export const MeasureSearch = ({ year, onPick, onSlash, onClose }: MeasureSearchProps) => {
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const units = useUnits();
  const { data: all = none } = useQuery(measuresQuery);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [period, setPeriod] = useState(String(year));
  const [wording, setWording] = useState<Wording>("");
  const shown = useMemo(() => findMeasures(all, text, language).slice(0, most), [all, text, language]);
  const chosen = shown[Math.min(at, shown.length - 1)];
  const asked = useQuery({
    ...figureQuery(chosen?.id ?? "", { period }),
    enabled: chosen !== undefined,
    placeholderData: undefined as never,
  });
  const value = asked.data?.value ?? undefined;
  const unit = asked.data?.unit ?? "";
  const format = value === undefined ? undefined : formatFor(unit, exact(value), wording);
  const printed = value === undefined || !format ? undefined : printFigure(exact(value), format);
  const pick = (): void => {
    if (!chosen || !format || printed === undefined) return;
    onPick({ measure: chosen.id, version: chosen.version, period, format, text: printed });
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") pick();
    else if (event.key === "/" && text === "" && onSlash) onSlash();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title={words.compose.insertFigure}
      onClose={onClose}
      foot={
        <>
          <span className="jn-mut jn-search-keys">{words.compose.searchKeys}</span>
          <span className="jn-sp" />
          <Button onClick={onClose}>{words.compose.cancel}</Button>
          <Button type="primary" disabled={printed === undefined} onClick={pick}>
            {words.compose.insert}
          </Button>
        </>
      }
    >
      <Input
        aria-describedby={`${id}printed`}
        aria-label={words.compose.search}
        placeholder={words.compose.searchHint}
        value={text}
        onKeyDown={press}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
      />
      <ul className="jn-picks" aria-label={words.compose.search}>
        {shown.map((measure, index) => (
          <li key={measure.id}>
            <button
              type="button"
              className={measure === chosen ? "jn-plain on" : "jn-plain"}
              aria-pressed={measure === chosen}
              onClick={() => setAt(index)}
              onDoubleClick={pick}
            >
              <b>{measure.title[language]}</b>
              <small>
                {measure.registerTitle[language]} · {units.titleOf(measure.keeper)} · {words.measures.kinds[measure.kind]}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="jn-mut">{words.compose.searchNone}</p>}
      {chosen && (
        <div className="jn-picks-how">
          <label>
            {words.compose.searchPeriod}
            <Select
              size="small"
              getPopupContainer={inDialog}
              value={period}
              onChange={setPeriod}
              options={[year, year - 1].flatMap((one) => [
                { value: String(one), label: words.measure.thisYear(one) },
                { value: `${one}H1`, label: `${words.measure.thisYear(one)} ${words.measure.firstHalf}` },
                { value: `${one}H2`, label: `${words.measure.thisYear(one)} ${words.measure.secondHalf}` },
              ])}
            />
          </label>
          <label>
            {words.compose.searchWording}
            <Select
              size="small"
              getPopupContainer={inDialog}
              value={wording}
              onChange={setWording}
              options={wordings.map((one) => ({ value: one, label: one === "" ? words.compose.exactly : one }))}
            />
          </label>
          <output id={`${id}printed`}>
            {printed === undefined ? (
              asked.isFetching ? (
                ""
              ) : (
                words.compose.noValue
              )
            ) : (
              <>
                <span className="jn-chip figure" lang="zh-CN">
                  {printed}
                </span>{" "}
                <small>{withUnit(value ?? null, { unit, kind: chosen.kind }, language)}</small>
              </>
            )}
          </output>
        </div>
      )}
    </Dialog>
  );
};
