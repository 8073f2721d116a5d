/** Beside a paragraph: which kinds of items stand in it, and how many. */
import { memo } from "react";
import type { Item } from "../../../api/types.ts";
import { KindMark } from "../../../kit/KindMark.tsx";

const kinds = ["figure", "target", "commitment", "project"] as const;

export const Gutter = memo(({ items }: { readonly items: readonly Item[] }) => (
  <span className="jn-gutter">
    {kinds.map((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return (
        count > 0 && (
          <span key={kind}>
            <KindMark kind={kind} />
            {count}
          </span>
        )
      );
    })}
  </span>
));
Gutter.displayName = "Gutter";
