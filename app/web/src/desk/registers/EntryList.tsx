/** The entries of a list: fetched page by page as one goes down, and only those in sight stand in the document. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { type ListAsked, dutiesQuery, entriesQuery, isDeep } from "../../api/books.ts";
import type { DutyListed } from "../../api/types.ts";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useIsPhone } from "../../kit/media.ts";
import { usePageWindow } from "../../kit/use-page-window.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { EntryCard } from "./EntryCard.tsx";
import { EntryTable } from "./EntryTable.tsx";

interface EntryListProps {
  readonly definition: RegisterDefinition;
  readonly asked: ListAsked;
  readonly count: number | undefined;
  readonly hasConditions: boolean;
}

const heights = { row: 36, card: 66 } as const;

/** Fetched before one comes to the end. */
const AHEAD = 40;

/** A year and a month: any open time limit. */
const ANY = 366;

export const EntryList = ({ definition, asked, count, hasConditions }: EntryListProps) => {
  const words = useWords().registers.list;
  const isPhone = useIsPhone();
  const box = useRef<HTMLDivElement>(null);
  const pages = useInfiniteQuery({ ...entriesQuery(definition.id, asked), refetchOnMount: (query) => (isDeep(query) ? false : "always") });
  const hasDuties = Object.keys(definition.duties).length > 0;
  const due = useQuery({ ...dutiesQuery(ANY, definition.id), enabled: hasDuties, refetchOnMount: "always" });
  const rows = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.rows), [pages.data]);
  const duties = useMemo(
    () => new Map<string, DutyListed>((due.data?.rows ?? []).flatMap((duty) => (duty.entry === undefined ? [] : [[duty.entry, duty]]))),
    [due.data],
  );
  const rowHeight = isPhone ? heights.card : heights.row;
  const { first, last } = usePageWindow(box, rows.length, rowHeight);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > rows.length - AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);

  if (pages.isPending) return <Waiting>{words.waiting}</Waiting>;
  if (pages.isError && rows.length === 0) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (rows.length === 0) return <Blank>{hasConditions ? words.nothing : words.empty}</Blank>;
  const heldBack = pages.data?.pages[0]?.heldBack ?? 0;
  const shown = rows.slice(first, last);
  return (
    <>
      <div ref={box} className={pages.isPlaceholderData ? "jn-entries stale" : "jn-entries"}>
        {isPhone ? (
          <ul style={{ paddingTop: first * rowHeight, paddingBottom: (rows.length - last) * rowHeight }}>
            {shown.map((entry) => (
              <EntryCard key={entry.id} definition={definition} entry={entry} duty={duties.get(entry.id)} />
            ))}
          </ul>
        ) : (
          <EntryTable
            definition={definition}
            rows={shown}
            above={first}
            below={rows.length - last}
            rowHeight={rowHeight}
            count={count}
            duties={hasDuties ? duties : undefined}
          />
        )}
      </div>
      {pages.isError && <Failure error={pages.error} onRetry={() => void fetchNextPage()} />}
      <p className="jn-listfoot">
        <output>
          {count !== undefined &&
            (rows.length < count ? words.shown(plainNumber(rows.length), plainNumber(count)) : words.allShown(plainNumber(count)))}
        </output>
        {heldBack !== 0 && <span>{heldBack === "few" ? words.heldBackFew : words.heldBack(heldBack)}</span>}
        <span className="jn-sp" />
        {hasNextPage && <span className="jn-mut">{isFetchingNextPage ? words.loading : words.more}</span>}
      </p>
    </>
  );
};
