/** What stands behind a number of the paper: its measure, its value now, when it moved, where else it is used; a signed number's reason. */
import { isRefusal, readPeriod, writePeriod } from "@jiannuo/quantity";
import { useQuery } from "@tanstack/react-query";
import type { FigureRun, UnboundRun } from "@jiannuo/writing/draft";
import { Button } from "antd";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { measuresQuery } from "../../api/figures.ts";
import { type BoundFigure, type Correction, whereUsedQuery } from "../../api/reports.ts";
import { useLanguage } from "../../app/settings.ts";
import { moment, plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { useUnits } from "../../kit/units.ts";
import { withUnit } from "../measures/figure-text.ts";
import { askOf } from "./figure-ask.ts";
import { LastEntry } from "./LastEntry.tsx";
import { WhereUsed } from "./WhereUsed.tsx";

interface FigureCardProps {
  readonly run: FigureRun | UnboundRun;
  readonly standing: BoundFigure | undefined;
  /** The last one, of a published figure. */
  readonly correction: Correction | undefined;
  readonly mayWrite: boolean;
  readonly mayCorrect: boolean;
  readonly top: number;
  readonly left: number;
  readonly onClose: () => void;
  readonly onEntries: (run: FigureRun) => void;
  readonly onRebind: (run: FigureRun | UnboundRun) => void;
  readonly onUnlink: () => void;
  readonly onCorrect: (run: FigureRun) => void;
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const usePeriod = (): ((written: string) => string) => {
  const language = useLanguage();
  return (written) => {
    const period = readPeriod(written);
    return isRefusal(period) ? written : writePeriod(period, language);
  };
};

const Facts = ({ run, standing, correction }: Pick<FigureCardProps, "standing" | "correction"> & { readonly run: FigureRun }) => {
  const words = useWords();
  const language = useLanguage();
  const period = usePeriod();
  const units = useUnits();
  const { data: measures } = useQuery(measuresQuery);
  const { binding } = run;
  const measure = measures?.find(({ id }) => id === binding.measure);
  const definition = standing?.definition ?? measure?.definition;
  const value = standing && withUnit(standing.value, { unit: standing.unit, kind: measure?.kind ?? "flow" }, language);
  return (
    <dl>
      <Row name={standing?.state === "frozen" ? words.compose.published : words.compose.value}>
        {standing ? <b>{value}</b> : words.compose.newFigure} · {period(binding.period)} ·{" "}
        {binding.place === undefined ? words.measure.everywhere : units.titleOf(binding.place)}
      </Row>
      <Row name={words.compose.format}>
        <span lang="zh-CN">{run.text}</span>
      </Row>
      {correction && (
        <Row name={words.compose.correct}>
          {words.compose.correctedTo(correction.text)} · <span lang="zh-CN">{correction.reason}</span> ·{" "}
          {words.compose.correctedBy(correction.by, correction.approver, moment(correction.at))}
        </Row>
      )}
      {standing?.state !== "frozen" && (
        <Row name={words.compose.change}>
          {standing?.movedAt !== undefined && `${words.compose.movedAt(moment(standing.movedAt))} `}
          {standing?.because ? (
            <span className="hot">{standing.because[language]}</span>
          ) : (
            standing?.movedAt === undefined && words.compose.notMoved
          )}
        </Row>
      )}
      {standing && standing.entries > 0 && standing.state !== "frozen" && <LastEntry measure={binding.measure} ask={askOf(binding)} />}
      {standing && (
        <Row name={words.compose.source}>
          {[
            words.compose.entries(plainNumber(standing.entries)),
            ...(standing.declared ? [words.compose.declared] : []),
            ...(standing.backfilled > 0 ? [words.compose.backfilled(`${Math.round(standing.backfilled * 100)}%`)] : []),
          ].join(" · ")}
        </Row>
      )}
      {standing?.base && (
        <Row name={words.compose.base}>
          {words.compose.baseUses[standing.base.uses](
            period(standing.base.period),
            withUnit(
              standing.base.uses === "published" ? (standing.base.published ?? null) : standing.base.value,
              { unit: "", kind: "flow" },
              language,
            ),
          )}
        </Row>
      )}
      {definition && (
        <Row name={words.compose.definition}>
          {definition[language]} <small>{words.compose.definitionVersion(binding.version)}</small>
        </Row>
      )}
    </dl>
  );
};

export const FigureCard = (props: FigureCardProps) => {
  const { run, standing, mayWrite, mayCorrect, onClose } = props;
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLDialogElement>(null);
  const [isListing, setListing] = useState(false);
  const { data: measures } = useQuery(measuresQuery);
  const measure = run.kind === "figure" ? measures?.find((one) => one.id === run.binding.measure) : undefined;
  const used = useQuery({ ...whereUsedQuery(run.kind === "figure" ? run.binding.measure : ""), enabled: run.kind === "figure" });
  const units = useUnits();
  useEffect(() => {
    const shown = card.current;
    if (!shown) return undefined;
    shown.querySelector("button")?.focus({ preventScroll: true });
    // Below a number near the edge there is no room for it, and it grows as its facts come.
    const watch = new ResizeObserver(() => shown.scrollIntoView({ block: "nearest" }));
    watch.observe(shown);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    // A press beside the card closes it; one on another number opens that.
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) onClose();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", key);
    };
  }, [onClose]);
  const title =
    run.kind === "figure" ? (standing?.title?.[language] ?? measure?.title[language] ?? run.binding.measure) : words.compose.signedUnbound;
  return (
    <dialog ref={card} open className="jn-figcard" aria-labelledby={id} style={{ top: props.top, left: props.left }}>
      <header>
        <b id={id}>{title}</b>
        {measure && (
          <span className="jn-mut">
            {units.titleOf(measure.keeper)} · {words.measures.kinds[measure.kind]}
          </span>
        )}
      </header>
      {run.kind === "figure" ? (
        <Facts run={run} standing={standing} correction={props.correction} />
      ) : (
        <p className="jn-figcard-said">{words.compose.signed(run.by, run.reason)}</p>
      )}
      {isListing && used.data && <WhereUsed used={used.data} />}
      <footer>
        {run.kind === "figure" && (
          <Button size="small" type="primary" onClick={() => props.onEntries(run)}>
            {words.compose.seeEntries}
          </Button>
        )}
        {mayWrite && (
          <Button size="small" onClick={() => props.onRebind(run)}>
            {run.kind === "figure" ? words.compose.rebind : words.compose.bindHere}
          </Button>
        )}
        {mayWrite && (
          <Button size="small" onClick={props.onUnlink}>
            {run.kind === "figure" ? words.compose.unlink : words.compose.unsign}
          </Button>
        )}
        {mayCorrect && run.kind === "figure" && (
          <Button size="small" onClick={() => props.onCorrect(run)}>
            {words.compose.correct}
          </Button>
        )}
        <span className="jn-sp" />
        {used.data && (
          <button type="button" className="jn-plain jn-link" aria-expanded={isListing} onClick={() => setListing(!isListing)}>
            {words.compose.whereUsed(used.data.length)}
          </button>
        )}
      </footer>
    </dialog>
  );
};
