/** Which figure is asked for: `?period=2023-06&place=village-1&asOf=2023-07-05`. */
import { isRefusal } from "@jiannuo/quantity";
import type { Stretch } from "@jiannuo/registers";
import { z } from "zod";
import type { Books, FigureQuery, Refusals } from "../../../books/books.ts";
import { readStretch } from "../../../books/stretch.ts";
import { asked } from "./said.ts";

export const FigureAsked = z.object({
  period: z.string().max(60).describe("2023, 2023-06, 2023Q1, 2023H1, 2023-01-01..2023-06-30"),
  place: z.string().max(400).optional().describe("id, path or title of a unit; everything below it counts"),
  asOf: z.string().optional().describe("as it stood at the end of this day"),
});

export const readFigureAsked = async (
  books: Books,
  { period, place, asOf }: z.infer<typeof FigureAsked>,
): Promise<{ stretch: Stretch; query: FigureQuery } | Refusals> => {
  const stretch = readStretch(period);
  const path = place === undefined ? undefined : await books.unitPath(place);
  if (isRefusal(stretch) || isRefusal(path)) return [stretch, path].filter(isRefusal);
  return { stretch, query: asked({ place: path, asOf }) };
};
