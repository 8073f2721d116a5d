/** One reading open on the desk: the report on paper, beside it what was read from it. On a phone one of the two, and a sheet below. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { InputRef } from "antd";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { findingsQuery } from "../../api/queries.ts";
import type { FullReading } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { useCell } from "../../kit/cell.ts";
import { useIsPhone } from "../../kit/media.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { KeysHelp } from "./acts/KeysHelp.tsx";
import { anything, type Filter, filterItems } from "./list/filter.ts";
import type { Tab } from "./list/Tabs.tsx";
import { ListPane } from "./ListPane.tsx";
import { createPage } from "./page-state.ts";
import { AddToolbar } from "./paper/AddToolbar.tsx";
import { layOut } from "./paper/layout.ts";
import { Paper } from "./paper/Paper.tsx";
import { Rail } from "./paper/Rail.tsx";
import { PhoneSheet } from "./PhoneSheet.tsx";
import { useReview } from "./review/use-review.ts";
import { useReadingKeys } from "./use-reading-keys.ts";

export const ReadingDesk = ({ full }: { readonly full: FullReading }) => {
  const words = useWords();
  const isPhone = useIsPhone();
  const [page] = useState(createPage);
  const [tab, setTab] = useState<Tab>("all");
  const [filter, setFilter] = useState<Filter>(anything);
  const [isListShown, setListShown] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const search = useRef<InputRef>(null);
  const { text, title, sections } = full.reading;
  const layout = useMemo(() => layOut({ title, text, sections }), [title, text, sections]);
  const review = useReview(full.id);
  const findings = useQuery(findingsQuery(full.id));
  const current = useCell(page, (state) => state.current);
  const items = useMemo(
    () => filterItems(full.items, { ...filter, kind: tab === "checks" ? "all" : tab }, current),
    [full.items, filter, tab, current],
  );
  const showPaper = useCallback(() => setListShown(false), []);
  useReadingKeys({ items, page, review, search, onHelp: () => setHelpOpen(true) });
  useEffect(() => {
    document.title = words.pageTitle(title || full.name);
  }, [words, title, full.name]);

  const crumb = (
    <>
      <Link to="/">{words.reading.crumb}</Link> / <b lang="zh-CN">{title || full.name}</b>{" "}
      {full.sample && <span className="jn-tag">{words.readings.sample}</span>}
    </>
  );
  return (
    <Shell
      isSlim
      bar={
        <Bar crumb={crumb}>
          <span className="jn-mut jn-wide-only">
            {words.readings.characters(plainNumber(full.characters))} · {words.readings.milliseconds(plainNumber(Math.round(full.readMs)))}
          </span>
          {isPhone && (
            <button type="button" className="jn-plain jn-link jn-switch" onClick={() => setListShown(!isListShown)}>
              {isListShown ? words.reading.toPaper : words.reading.toList}
            </button>
          )}
        </Bar>
      }
    >
      <div className={isListShown ? "jn-reading list-shown" : "jn-reading"}>
        {/* Who has no mouse must be able to scroll the paper. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section ref={stage} className="jn-stage" tabIndex={0} aria-label={words.reading.sheet}>
          <Paper full={full} layout={layout} page={page} stage={stage} />
        </section>
        {!isPhone && <Rail items={full.items} length={text.length} layout={layout} stage={stage} />}
        {(!isPhone || isListShown) && (
          <ListPane
            {...{ full, items, layout, page, review, findings, tab, filter, search }}
            onTab={setTab}
            onFilter={setFilter}
            onHelp={() => setHelpOpen(true)}
            onChosen={showPaper}
          />
        )}
        {isPhone && !isListShown && <PhoneSheet full={full} items={items} page={page} review={review} />}
        <AddToolbar stage={stage} text={text} page={page} />
      </div>
      {isHelpOpen && <KeysHelp onClose={() => setHelpOpen(false)} />}
    </Shell>
  );
};
