/** 穿透: the entries that make up a figure. A figure that is worked out from two others shows both, and opens either. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type FigureAsk, drillQuery, figureQuery } from "../../api/figures.ts";
import { useLanguage } from "../../app/settings.ts";
import { Waiting } from "../../kit/Blank.tsx";
import { Drawer } from "../../kit/Drawer.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { DrillFoot } from "./DrillFoot.tsx";
import { DrillHead } from "./DrillHead.tsx";
import { DrillTable } from "./DrillTable.tsx";
import { sumDrill } from "./drill-sum.ts";
import { isDerived } from "./parts.ts";

interface DrillDrawerProps {
  readonly measure: string;
  readonly ask: FigureAsk;
  readonly onClose: () => void;
}

export const DrillDrawer = ({ measure, ask, onClose }: DrillDrawerProps) => {
  const words = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState({ measure, ask });
  const figure = useQuery(figureQuery(shown.measure, shown.ask));
  const drill = useInfiniteQuery(drillQuery(shown.measure, shown.ask));
  const failed = figure.isError || drill.isError;
  const pages = drill.data?.pages;
  const answer = figure.data;
  const isOfTwo = answer !== undefined && isDerived(answer.kind);
  const sum = pages && answer && !isOfTwo ? sumDrill(pages, answer.value) : undefined;
  return (
    <Drawer
      title={answer?.title[language] ?? ""}
      close={words.drill.close}
      onClose={onClose}
      head={
        answer &&
        pages && (
          <DrillHead
            figure={answer}
            ask={shown.ask}
            parts={pages[0]!.parts}
            sum={sum}
            onPart={(part, of) => setShown({ measure: part, ask: of })}
          />
        )
      }
      foot={answer && sum && <DrillFoot figure={answer} ask={shown.ask} sum={sum} />}
    >
      {failed && <Failure error={figure.error ?? drill.error} onRetry={() => void drill.refetch()} />}
      {!failed && (!answer || !pages) && <Waiting>{words.drill.waiting}</Waiting>}
      {answer && sum && (
        <DrillTable
          figure={answer}
          sum={sum}
          isMore={drill.hasNextPage && !drill.isFetchingNextPage}
          onMore={() => void drill.fetchNextPage()}
        />
      )}
    </Drawer>
  );
};
