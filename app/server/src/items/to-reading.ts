/** A reading with what people decided put in: what the checks and the tables work on. Rejected items are not in it. */
import type { Commitment, Figure, Project, Reading } from "@jiannuo/reading";
import type { ReadingHead } from "../store/tables.ts";
import type { ItemInForce } from "./item.ts";

const figureOf = ({
  start,
  end,
  quote,
  metric = "",
  value = 0,
  valueTo,
  unit = "",
  approx = "exact",
  figureKind,
  direction,
  status,
}: ItemInForce): Figure => ({
  start,
  end,
  quote,
  metric,
  value,
  unit,
  approx,
  kind: figureKind ?? "level",
  status: status ?? "reported",
  ...(valueTo === undefined ? {} : { valueTo }),
  ...(direction ? { direction } : {}),
});

const commitmentOf = ({ start, end, quote, action = "", object = "" }: ItemInForce): Commitment => ({ start, end, quote, action, object });

const projectOf = ({ start, end, quote, name = "", stage = "planned", amount }: ItemInForce): Project => ({
  start,
  end,
  quote,
  name,
  stage,
  ...(amount === undefined ? {} : { amount: { value: amount, unit: "元" } }),
});

export const toReading = ({ reading, items }: { reading: ReadingHead & { text: string }; items: readonly ItemInForce[] }): Reading => {
  const standing = items.filter((item) => item.state !== "rejected");
  return {
    ...reading,
    figures: standing.filter((item) => item.kind === "figure" || item.kind === "target").map(figureOf),
    commitments: standing.filter((item) => item.kind === "commitment").map(commitmentOf),
    projects: standing.filter((item) => item.kind === "project").map(projectOf),
  };
};
