/** One item in the list: its kind, what it says, its state. The current one opens for a decision. */
import { memo, type ReactNode, useRef } from "react";
import type { Item } from "../../../api/types.ts";
import { useLanguage } from "../../../app/settings.ts";
import { FigureValue } from "../../../kit/FigureValue.tsx";
import { KindMark } from "../../../kit/KindMark.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { reportNumber } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Dictionary } from "../../../words/zh.ts";
import { useHeight } from "./use-windowed.ts";

const nameOf = ({ kind, metric, name, quote }: Item): string => (kind === "commitment" ? quote : metric || name || quote);

const detailOf = (item: Item, words: Dictionary): string => {
  const parts = {
    figure: [item.figureKind && words.figureKinds[item.figureKind], item.status && words.statuses[item.status], words.quote(item.quote)],
    target: [words.statuses.target, item.figureKind && words.figureKinds[item.figureKind], words.quote(item.quote)],
    commitment: [item.action, item.object],
    project: [item.stage && words.stages[item.stage]],
  }[item.kind];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
};

interface ItemRowProps {
  readonly item: Item;
  readonly position: number;
  readonly all: number;
  readonly top: number;
  readonly height: number;
  /** Current, but open elsewhere: on a phone in the sheet. */
  readonly isCurrent: boolean;
  readonly onChoose: (item: Item) => void;
}

const Head = ({ item, onChoose, isOpen }: Pick<ItemRowProps, "item" | "onChoose"> & { readonly isOpen: boolean }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <button type="button" className="jn-plain jn-row" aria-expanded={isOpen} onClick={() => onChoose(item)}>
      <KindMark kind={item.kind} />
      <span className="q" title={item.quote} lang="zh-CN">
        {nameOf(item)}
      </span>
      <span className="v">
        {item.amount === undefined ? (
          <FigureValue item={item} />
        ) : (
          <span className="jn-value">
            {reportNumber(item.amount, language)}
            <small>元</small>
          </span>
        )}
      </span>
      <span className="s">
        <StateTag state={item.state} />
      </span>
      <span className="m">{detailOf(item, words)}</span>
    </button>
  );
};

export const ItemRow = memo(({ item, position, all, top, height, isCurrent, onChoose }: ItemRowProps) => (
  <li
    className={`jn-item ${item.state}${isCurrent ? " current" : ""}`}
    aria-current={isCurrent}
    aria-posinset={position + 1}
    aria-setsize={all}
    style={{ top, height }}
  >
    <Head item={item} onChoose={onChoose} isOpen={false} />
  </li>
));
ItemRow.displayName = "ItemRow";

interface OpenRowProps extends Omit<ItemRowProps, "height" | "isCurrent"> {
  readonly onHeight: (height: number) => void;
  readonly children: ReactNode;
}

/** The same row, open; it is as high as its contents and says how high. */
export const OpenRow = ({ item, position, all, top, onChoose, onHeight, children }: OpenRowProps) => {
  const row = useRef<HTMLLIElement>(null);
  useHeight(row, onHeight);
  return (
    <li
      ref={row}
      className={`jn-item open ${item.state}`}
      aria-current="true"
      aria-posinset={position + 1}
      aria-setsize={all}
      style={{ top }}
    >
      <Head item={item} onChoose={onChoose} isOpen />
      <div className="jn-item-body">{children}</div>
    </li>
  );
};
