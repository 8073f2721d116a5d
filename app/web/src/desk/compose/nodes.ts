/** What the paper is made of for the editor: headings, paragraphs, the topic sentence, and numbers that are moved and deleted as one. */
import { Mark, Node } from "@tiptap/core";

/** Kept in the document and not shown. */
const kept = <T>(fallback: T) => ({ default: fallback, rendered: false });

const Doc = Node.create({ name: "doc", topNode: true, content: "block+" });

const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = Node.create({
  name: "paragraph",
  group: "block",
  content: "inline*",
  priority: 1000,
  addAttributes: () => ({ id: kept(""), commitments: kept<readonly string[] | null>(null) }),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: () => ["p", 0],
});

const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  marks: "",
  defining: true,
  addAttributes: () => ({ id: kept(""), level: kept(1) }),
  parseHTML: () => [1, 2, 3].map((level) => ({ tag: `h${level + 1}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${Number(node.attrs["level"]) + 1}`, { class: `l${node.attrs["level"]}` }, 0],
});

/** Topic sentence of a paragraph, printed bold. */
const Lead = Mark.create({
  name: "lead",
  inclusive: false,
  parseHTML: () => [{ tag: "b[data-lead]" }],
  renderHTML: () => ["b", { "data-lead": "" }, 0],
});

/** A number as one piece, copied as the text that it prints. */
const numberNode = (name: "figure" | "unbound", attrs: Record<string, unknown>) =>
  Node.create({
    name,
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries({ text: "", ...attrs }).map(([key, fallback]) => [
          key,
          {
            default: fallback,
            parseHTML: (element: HTMLElement): unknown => {
              const written = element.getAttribute(`data-${key}`);
              return written === null ? fallback : JSON.parse(written);
            },
            renderHTML: (own: Record<string, unknown>) => ({ [`data-${key}`]: JSON.stringify(own[key]) }),
          },
        ]),
      ),
    parseHTML: () => [{ tag: `span[data-number=${name}]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      "span",
      { ...HTMLAttributes, "data-number": name, class: `jn-chip ${name}` },
      String(node.attrs["text"]),
    ],
    renderText: ({ node }) => String(node.attrs["text"]),
  });

const FigureNode = numberNode("figure", { binding: null });
const UnboundNode = numberNode("unbound", { reason: "", by: "" });

export const paperNodes = [Doc, Text, Paragraph, Heading, Lead, FigureNode, UnboundNode];
