/** Beside the paper: kinds, filters, the items or the findings, and what may be done with the whole reading. */
import type { UseQueryResult } from "@tanstack/react-query";
import { Button, type InputRef } from "antd";
import { type RefObject, useMemo } from "react";
import type { Finding, FullReading, Item } from "../../api/types.ts";
import { useCell } from "../../kit/cell.ts";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useIsPhone } from "../../kit/media.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { ExportMenu } from "./acts/ExportMenu.tsx";
import { useReread } from "./acts/use-reread.ts";
import { Findings } from "./checks/Findings.tsx";
import { anything, countKinds, countStates, type Filter } from "./list/filter.ts";
import { Filters } from "./list/Filters.tsx";
import { ItemList } from "./list/ItemList.tsx";
import { type Tab, Tabs } from "./list/Tabs.tsx";
import type { PageCell } from "./page-state.ts";
import type { Layout } from "./paper/layout.ts";
import { AddForm } from "./review/AddForm.tsx";
import type { Review } from "./review/use-review.ts";

interface ListPaneProps {
  readonly full: FullReading;
  /** Those that fit the filter. */
  readonly items: readonly Item[];
  readonly layout: Layout;
  readonly page: PageCell;
  readonly review: Review;
  readonly findings: UseQueryResult<Finding[]>;
  readonly tab: Tab;
  readonly filter: Filter;
  readonly search: RefObject<InputRef | null>;
  readonly onTab: (tab: Tab) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onHelp: () => void;
  /** Something on the paper was asked for. */
  readonly onChosen: () => void;
}

export const ListPane = (props: ListPaneProps) => {
  const { full, items, layout, page, review, findings, tab, filter } = props;
  const words = useWords();
  const isPhone = useIsPhone();
  const reread = useReread(full.id);
  const isAdding = useCell(page, (state) => state.mode === "adding");
  const kinds = useMemo(() => countKinds(full.items), [full.items]);
  const states = useMemo(() => countStates(full.items), [full.items]);
  const size = isPhone ? "large" : "small";
  const isFiltered = filter !== anything || tab !== "all";
  return (
    <section className="jn-lists" aria-label={words.reading.lists}>
      <Tabs tab={tab} counts={kinds} findings={findings.data?.length} onChange={props.onTab} />
      {isAdding && !isPhone && <AddForm text={full.reading.text} page={page} review={review} />}
      {tab === "checks" ? (
        <>
          {findings.isPending && <Waiting>{words.checks.waiting}</Waiting>}
          {findings.isError && <Failure error={findings.error} onRetry={() => void findings.refetch()} />}
          {findings.data && <Findings findings={findings.data} text={full.reading.text} page={page} onVisited={props.onChosen} />}
        </>
      ) : (
        <>
          <Filters filter={filter} onChange={props.onFilter} pending={states.pending} search={props.search} />
          {items.length > 0 ? (
            <ItemList
              items={items}
              blocks={layout.blocks}
              text={full.reading.text}
              page={page}
              review={review}
              {...(isPhone ? { onChosen: props.onChosen } : {})}
            />
          ) : (
            <div className="jn-list">
              <Blank>
                {isFiltered ? words.reading.none : words.reading.nothing}{" "}
                {isFiltered && (
                  <button
                    type="button"
                    className="jn-plain jn-link"
                    onClick={() => {
                      props.onFilter(anything);
                      props.onTab("all");
                    }}
                  >
                    {words.reading.clear}
                  </button>
                )}
              </Blank>
            </div>
          )}
        </>
      )}
      {reread.data && <Notice>{words.acts.rereadDone(reread.data.kept, reread.data.found, reread.data.added, reread.data.removed)}</Notice>}
      {reread.isError && <Failure error={reread.error} />}
      <div className="jn-end">
        <span>
          {words.reading.summary(states.confirmed + states.corrected, states.rejected)}
          <br />
          <span className="jn-mut">{words.reading.count(items.length, full.items.length)}</span>
        </span>
        <span className="jn-sp" />
        {!isPhone && (
          <Button size={size} type="text" onClick={props.onHelp} title={words.keys.title}>
            {words.keys.hint}
          </Button>
        )}
        <Button
          size={size}
          disabled={reread.isPending}
          title={words.reading.decidedNote(full.items.length - states.pending)}
          onClick={() => reread.mutate()}
        >
          {reread.isPending ? words.acts.rereading : words.acts.reread}
        </Button>
        <ExportMenu id={full.id} />
      </div>
    </section>
  );
};
