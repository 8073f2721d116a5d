/** What the books are asked for a binding. */
import type { Binding } from "@jiannuo/writing/draft";
import type { FigureAsk } from "../../api/figures.ts";

export const askOf = ({ period, place, asOf }: Binding): FigureAsk => ({
  period,
  ...(place === undefined ? {} : { place }),
  ...(asOf === undefined ? {} : { asOf }),
});
