/** The list as rows: items in reading order under the paragraph that they stand in. */
import type { Item } from "../../../api/types.ts";
import { blockAt } from "../paper/items-by-block.ts";
import type { Block } from "../paper/layout.ts";

export type Row =
  | { readonly type: "paragraph"; readonly key: string; readonly block: Block }
  | { readonly type: "item"; readonly key: string; readonly item: Item; readonly position: number };

export const listRows = (items: readonly Item[], blocks: readonly Block[]): Row[] => {
  const rows: Row[] = [];
  let last = -1;
  for (const [position, item] of items.entries()) {
    const index = Math.min(blockAt(blocks, item.start), blocks.length - 1);
    const block = blocks[index];
    if (block && index !== last) rows.push({ type: "paragraph", key: `p${index}`, block });
    last = index;
    rows.push({ type: "item", key: item.id, item, position });
  }
  return rows;
};
