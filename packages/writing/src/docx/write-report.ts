/** A report to the congress as a Word file by GB/T 9704-2012, with its attachments. It is a paper of a meeting: no 版头, no 主送, no seal. */
import type { FileChild, ISectionOptions } from "docx";
import type { Draft, Run } from "../report/draft.ts";
import { splitTable } from "../split/docx.ts";
import { KEPT_COLUMNS, LIVELIHOOD_COLUMNS, attachmentMark, attachmentsOf, livelihoodRow } from "./attachments.ts";
import type { Attachment } from "./attachments.ts";
import { bindingProperties, marksOf } from "./binding-marks.ts";
import { packDocument } from "./package.ts";
import { LANDSCAPE, PORTRAIT, SIZE } from "./page.ts";
import { pageNumbers } from "./page-number.ts";
import {
  attachmentHead,
  attachmentList,
  blankLine,
  blockParagraph,
  paragraph,
  runsOf,
  subtitleParagraph,
  titleParagraph,
} from "./paragraphs.ts";
import { plainTable } from "./table.ts";
import { circled, termMarks } from "./term-marks.ts";
import { TRACE_COLUMNS, TRACE_MARK, TRACE_TITLE, traceCells } from "./trace.ts";
import type { TraceRow } from "./trace.ts";

/** Characters of 2号 in the 225 mm of a page on its side. */
const LANDSCAPE_TITLE_WIDTH = 29;

/**
 * The file's bytes. Every bound figure stands in a bookmark, and what it is bound to in the file's properties (binding-marks.ts), so that the draft can come
 * back edited. With `trace` the list of the figures' sources stands last, for the file; without it (an empty list) the report is as it is printed.
 */
export const reportDocx = async (draft: Draft, { trace }: { readonly trace: readonly TraceRow[] }): Promise<Uint8Array> => {
  const attachments = attachmentsOf(draft);
  const marks = marksOf(draft);
  const marked = attachments.map((attachment, at) => ({ attachment, mark: attachmentMark(at, attachments.length) }));
  const upright = marked.filter(({ attachment }) => attachment.kind === "terms");
  const onSide = marked.filter(({ attachment }) => attachment.kind !== "terms");
  const turned: FileChild[] = [
    ...onSide.flatMap(({ attachment, mark }, at) => attachmentPages(attachment, mark, marks, at === 0)),
    ...(trace.length > 0 ? tracePages(trace, onSide.length === 0) : []),
  ];
  return packDocument({
    title: draft.title,
    customProperties: bindingProperties(draft),
    sections: [
      section(PORTRAIT, [
        ...head(draft),
        ...body(draft, marks),
        ...attachmentList(attachments.map(({ title }) => title)),
        ...upright.flatMap(({ attachment, mark }) => attachmentPages(attachment, mark, marks, false)),
      ]),
      ...(turned.length > 0 ? [section(LANDSCAPE, turned)] : []),
    ],
  });
};

/** The list of sources alone, for the file of the report. */
export const traceDocx = async (draft: Draft, trace: readonly TraceRow[]): Promise<Uint8Array> =>
  packDocument({ title: `${draft.title}${TRACE_TITLE}`, sections: [section(LANDSCAPE, tracePages(trace, true))] });

const section = (properties: typeof PORTRAIT | typeof LANDSCAPE, children: readonly FileChild[]): ISectionOptions => ({
  properties,
  footers: pageNumbers(),
  children,
});

/** The title, under it when and where the report is given and by whom (HANDBOOK of the genre: in 3号楷体). */
const head = ({ title, occasion, speaker }: Draft): FileChild[] => [
  titleParagraph("Title", title),
  ...(occasion === "" ? [] : [subtitleParagraph(occasion.startsWith("——") ? occasion : `——${occasion}`)]),
  ...(speaker === "" ? [] : [subtitleParagraph(speaker)]),
  blankLine(),
];

const body = (draft: Draft, marks: ReadonlyMap<Run, string>): FileChild[] => {
  const terms = termMarks(draft);
  return draft.blocks.map((block) => blockParagraph(block, marks, terms.get(block.id) ?? []));
};

const attachmentPages = (attachment: Attachment, mark: string, marks: ReadonlyMap<Run, string>, isFirstInSection: boolean): FileChild[] => {
  const isOnSide = attachment.kind !== "terms";
  return [
    ...attachmentHead(mark, attachment.title, { isFirstInSection, ...(isOnSide ? { titleWidth: LANDSCAPE_TITLE_WIDTH } : {}) }),
    ...attachmentBody(attachment, marks),
  ];
};

const attachmentBody = (attachment: Attachment, marks: ReadonlyMap<Run, string>): FileChild[] => {
  switch (attachment.kind) {
    case "terms":
      return attachment.terms.map(({ term, explanation }, at) => paragraph("BodyText", `${circled(at + 1)}${term}：${explanation}`));
    case "split":
      return [splitTable(attachment.rows)];
    case "livelihood":
      return [plainTable(LIVELIHOOD_COLUMNS, attachment.works.map(livelihoodRow))];
    case "kept":
      return [
        plainTable(
          KEPT_COLUMNS,
          attachment.kept.map(({ promise, result, lead }, at) => [
            String(at + 1),
            promise,
            runsOf({ runs: result }, marks, [], { size: SIZE.smallFour }),
            lead,
          ]),
        ),
      ];
  }
};

const tracePages = (trace: readonly TraceRow[], isFirstInSection: boolean): FileChild[] => [
  ...attachmentHead(TRACE_MARK, TRACE_TITLE, { isFirstInSection, titleWidth: LANDSCAPE_TITLE_WIDTH }),
  plainTable(TRACE_COLUMNS, trace.map(traceCells)),
];
