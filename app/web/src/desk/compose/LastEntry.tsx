/** 最近变动: the entry that was recorded last of those that make up a figure. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { drillQuery, type FigureAsk } from "../../api/figures.ts";
import { useWords } from "../../words/use-words.ts";

interface LastEntryProps {
  readonly measure: string;
  readonly ask: FigureAsk;
}

/** Nothing where the figure has more entries than the first page of them: the last could be another. */
export const LastEntry = ({ measure, ask }: LastEntryProps) => {
  const words = useWords().compose;
  const { data } = useInfiniteQuery(drillQuery(measure, ask));
  const page = data?.pages[0];
  if (!page || page.next !== undefined) return null;
  const last = page.rows.reduce<(typeof page.rows)[number] | undefined>(
    (best, row) => (best && best.recordedAt > row.recordedAt ? best : row),
    undefined,
  );
  if (!last) return null;
  return (
    <div>
      <dt>{words.lastEntry}</dt>
      <dd>
        {last.day}{" "}
        <Link to="/registers/$register/$entry" params={{ register: last.register, entry: last.entry }} lang="zh-CN">
          {last.title ?? last.entry}
        </Link>
      </dd>
    </div>
  );
};
