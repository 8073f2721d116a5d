import type { Day } from "@jiannuo/quantity";
import type { SetPhrase } from "@jiannuo/writing/outline";
import { local } from "../local.ts";

/** The set phrases of this town, with what its local.json adds and corrects; read after `overrideLocal`. */
export const setPhrases = (): readonly SetPhrase[] =>
  Object.entries(local.setPhrases).map(
    ([
      phrase,
      {
        since,
        until,
        replacement,
        source: [zh, en],
      },
    ]) => ({
      phrase,
      since: since as Day,
      ...(until === undefined ? {} : { until: until as Day }),
      ...(replacement === undefined ? {} : { replacement }),
      source: { zh, en },
    }),
  );
