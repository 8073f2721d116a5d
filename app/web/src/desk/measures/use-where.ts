/** Where a figure is counted, in words: a unit, the whole town, or as much of it as this post sees. */
import { useQuery } from "@tanstack/react-query";
import { type FigureAsk, measuresQuery } from "../../api/figures.ts";
import { useUnits } from "../../kit/units.ts";
import { useWords } from "../../words/use-words.ts";

export const useWhere = (measure: string, { place }: FigureAsk): string => {
  const words = useWords().measure;
  const units = useUnits();
  const { data } = useQuery(measuresQuery);
  const isWhole = data?.find(({ id }) => id === measure)?.isWhole ?? true;
  const where = place === undefined ? words.everywhere : units.titleOf(place);
  if (isWhole) return where;
  return place === undefined ? words.ownView : `${where} · ${words.ownView}`;
};
