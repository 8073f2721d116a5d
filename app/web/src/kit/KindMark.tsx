/** 数 目 诺 项: the kind of an item as the same mark that it has on the paper, told apart by shape before colour. */
import type { ItemKind } from "../api/types.ts";
import { useWords } from "../words/use-words.ts";

export const KindMark = ({ kind }: { readonly kind: ItemKind }) => {
  const words = useWords();
  return (
    <span className={`jn-kind ${kind}`} title={words.kinds[kind]}>
      <span aria-hidden="true">{words.kindMarks[kind]}</span>
      <span className="jn-vh">{words.kinds[kind]}</span>
    </span>
  );
};
