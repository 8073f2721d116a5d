/** The flags that say which figure is meant, and how a figure is written for people. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Invocation } from "./command.ts";

export const figureOptions = { period: { type: "string" }, place: { type: "string" }, "as-of": { type: "string" } } as const;

export const needsPeriod = ({ flags }: Invocation): readonly Refusal[] =>
  flags["period"] === undefined
    ? [
        refuse(
          "PERIOD_NEEDED",
          "请用 --period 写明期间，如 --period 2023 或 --period 2023-06。",
          "Say which period with --period, such as --period 2023 or --period 2023-06.",
        ),
      ]
    : [];

const text = (flag: string | boolean | undefined): string | undefined => (typeof flag === "string" ? flag : undefined);

export const figureAsked = ({ flags }: Invocation): { period: string; place: string | undefined; asOf: string | undefined } => ({
  period: text(flags["period"]) ?? "",
  place: text(flags["place"]),
  asOf: text(flags["as-of"]),
});

export const written = (value: number | null): string =>
  value === null ? "—" : value.toLocaleString("en-US", { maximumFractionDigits: 4 });
