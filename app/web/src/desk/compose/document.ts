/** A draft as the editor's document, and the document as a draft again. Pure: nothing of a draft is lost on the way there and back. */
import type { Binding, Block, Draft, HeadingBlock, ParagraphBlock, Run } from "@jiannuo/writing/draft";

/** The editor's node as plain data. */
export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly DocumentNode[];
}

const lead = [{ type: "lead" }] as const;

/** One run as a node. */
export const nodeOf = (run: Run): DocumentNode => {
  switch (run.kind) {
    case "text":
      return { type: "text", text: run.text };
    case "figure":
      return { type: "figure", attrs: { text: run.text, binding: run.binding } };
    case "unbound":
      return { type: "unbound", attrs: { text: run.text, reason: run.reason, by: run.by } };
  }
};

/** Nodes of a paragraph with the topic sentence at its head marked: a text that the sentence ends in is cut there. */
const markLead = (runs: readonly Run[], length: number): DocumentNode[] => {
  let left = length;
  return runs.flatMap((run): DocumentNode[] => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    if (taken === 0) return [nodeOf(run)];
    if (run.kind !== "text" || taken === run.text.length) return [{ ...nodeOf(run), marks: lead }];
    return [
      { type: "text", text: run.text.slice(0, taken), marks: lead },
      { type: "text", text: run.text.slice(taken) },
    ];
  });
};

const withContent = (node: DocumentNode, content: readonly DocumentNode[]): DocumentNode =>
  content.length === 0 ? node : { ...node, content };

/** One block as a node; runs without text are left out, since the editor knows no empty text. */
export const blockNode = (block: Block): DocumentNode => {
  const runs = block.runs.filter(({ text }) => text !== "");
  return block.kind === "heading"
    ? withContent({ type: "heading", attrs: { id: block.id, level: block.level } }, markLead(runs, 0))
    : withContent({ type: "paragraph", attrs: { id: block.id, commitments: block.commitments ?? null } }, markLead(runs, block.lead ?? 0));
};

export const documentOf = ({ blocks }: Pick<Draft, "blocks">): DocumentNode => ({
  type: "doc",
  content: blocks.length === 0 ? [{ type: "paragraph", attrs: { id: "first", commitments: null } }] : blocks.map(blockNode),
});

const textAttr = (node: DocumentNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
};

export const runOf = (node: DocumentNode): Run => {
  switch (node.type) {
    case "text":
      return { kind: "text", text: node.text ?? "" };
    case "figure":
      return { kind: "figure", text: textAttr(node, "text"), binding: node.attrs?.["binding"] as Binding };
    case "unbound":
      return { kind: "unbound", text: textAttr(node, "text"), reason: textAttr(node, "reason"), by: textAttr(node, "by") };
    default:
      throw new Error(`no run is written as ${node.type}`);
  }
};

/** Texts that stand side by side are one run: the editor cuts them where a mark begins. */
export const joinTexts = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (run.kind === "text" && last?.kind === "text") joined[joined.length - 1] = { kind: "text", text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

/** Characters of the topic sentence: what is marked without a gap from the head on. */
const leadOf = (content: readonly DocumentNode[]): number => {
  const end = content.findIndex((node) => !node.marks?.some(({ type }) => type === "lead"));
  return content.slice(0, end === -1 ? content.length : end).reduce((sum, node) => sum + runOf(node).text.length, 0);
};

const blockOf = (node: DocumentNode): Block => {
  const content = node.content ?? [];
  const id = textAttr(node, "id");
  const runs = joinTexts(content.map(runOf));
  if (node.type === "heading") return { kind: "heading", id, level: node.attrs?.["level"] as HeadingBlock["level"], runs };
  const count = leadOf(content);
  const commitments = node.attrs?.["commitments"] as ParagraphBlock["commitments"] | null | undefined;
  return { kind: "paragraph", id, runs, ...(count === 0 ? {} : { lead: count }), ...(commitments ? { commitments } : {}) };
};

/** The blocks of a document. */
export const blocksOf = (document: DocumentNode): Block[] => (document.content ?? []).map(blockOf);
