/** A report as one HTML page that needs nothing else: on paper the same page as the Word file, figures with what they are bound to. */
import { printable } from "../printable.ts";
import type { Block, Draft, Run } from "../report/draft.ts";
import { textOf } from "../report/draft.ts";
import { SPLIT_COLUMNS } from "../split/row.ts";
import { KEPT_COLUMNS, LIVELIHOOD_COLUMNS, attachmentMark, attachmentsOf, livelihoodRow } from "./attachments.ts";
import type { Attachment } from "./attachments.ts";
import { isSalutation } from "./paragraphs.ts";
import { isMark, printedRuns } from "./pieces.ts";
import { circled, termMarks } from "./term-marks.ts";
import type { TermMark } from "./term-marks.ts";
import { titleLines } from "./title-lines.ts";
import { INSTEAD } from "./typefaces.ts";

/** The page; every text of the draft is escaped, and nothing in it is a script or comes from elsewhere. */
export const reportHtml = (draft: Draft): string => {
  const terms = termMarks(draft);
  const attachments = attachmentsOf(draft);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(draft.title)}</title><style>${STYLE}</style></head>
<body>
<main>
<h1>${titleLines(draft.title, 20).map(escape).join("<br>")}</h1>
${draft.occasion === "" ? "" : `<p class="under">${escape(draft.occasion.startsWith("——") ? draft.occasion : `——${draft.occasion}`)}</p>\n`}${
    draft.speaker === "" ? "" : `<p class="under">${escape(draft.speaker)}</p>\n`
  }<p class="blank"></p>
${draft.blocks.map((block) => blockHtml(block, terms.get(block.id) ?? [])).join("\n")}
${attachmentList(attachments)}</main>
${attachments.map((attachment, at) => attachmentHtml(attachment, attachmentMark(at, attachments.length))).join("\n")}
</body>
</html>
`;
};

const escape = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const stack = (name: string): string =>
  [name, ...(INSTEAD[name] ?? "").split(","), "serif"].map((font) => (font === "serif" ? font : `"${font}"`)).join(",");

/** 3号 = 16 pt on a pitch of 15.7 pt, lines of 28.95 pt: the same numbers as in page.ts. */
const STYLE = `
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page:left{@bottom-left{content:"— " counter(page) " —";font:14pt ${stack("宋体").replaceAll('"', "'")};padding-left:14pt;vertical-align:top;padding-top:7mm}}
@page:right{@bottom-right{content:"— " counter(page) " —";font:14pt ${stack("宋体").replaceAll('"', "'")};padding-right:14pt;vertical-align:top;padding-top:7mm}}
@page wide{size:A4 landscape;margin:28mm 37mm 26mm 35mm}
body{margin:0;color:#000;background:#fff;font:16pt/28.95pt "Times New Roman",${stack("仿宋_GB2312")};letter-spacing:-.3pt;text-align:justify}
main,section{max-width:156mm;margin:0 auto;padding:12mm 5mm}
h1,h2,h3,h4,p{margin:0;font-size:16pt;font-weight:normal;text-indent:2em;orphans:1;widows:1}
h1,h1.attached{font-family:${stack("方正小标宋简体")};font-size:22pt;text-align:center;text-indent:0;letter-spacing:0}
h2{font-family:${stack("黑体")}}h3{font-family:${stack("楷体_GB2312")}}
.under{font-family:${stack("楷体_GB2312")};text-align:center;text-indent:0}
.salutation,.mark{text-indent:0}.mark{font-family:${stack("黑体")}}.blank{height:28.95pt}
.listed{text-indent:0;padding-left:2em}.listed+.listed{padding-left:5em}
sup{font-size:.6em;line-height:0}
table{border-collapse:collapse;width:100%;font-size:12pt;line-height:18pt;letter-spacing:0}
th,td{border:.5pt solid #000;padding:3pt 4pt;text-indent:0}th{font-family:${stack("黑体")};font-weight:normal}td.centred{text-align:center}
thead{display:table-header-group}tr{break-inside:avoid}
section{break-before:page}section.wide{page:wide;max-width:225mm}
@media print{main,section{padding:0;max-width:none}}
`;

const TAG = { 1: "h2", 2: "h3", 3: "h4" } as const;

const blockHtml = (block: Block, terms: readonly TermMark[]): string => {
  const inside = runsHtml(block, terms);
  if (block.kind === "heading") return `<${TAG[block.level]}>${inside}</${TAG[block.level]}>`;
  return `<p${isSalutation(textOf(block)) ? ' class="salutation"' : ""}>${inside}</p>`;
};

const runsHtml = (text: { readonly runs: readonly Run[]; readonly lead?: number }, terms: readonly TermMark[] = []): string =>
  printedRuns(text, terms)
    .map(({ run, parts }) => {
      const shown = parts.filter((part) => !isMark(part)).map((part) => ("text" in part ? pieceHtml(part.text, part.isBold) : ""));
      const raised = parts.filter(isMark).map(({ mark }) => `<sup>${escape(mark)}</sup>`);
      // The marks of a plain run stand where they are, those of a figure behind it.
      if (run.kind === "text")
        return parts.map((part) => (isMark(part) ? `<sup>${escape(part.mark)}</sup>` : pieceHtml(part.text, part.isBold))).join("");
      return `<span ${attributesOf(run)}>${shown.join("")}</span>${raised.join("")}`;
    })
    .join("");

const pieceHtml = (text: string, isBold: boolean): string => (isBold ? `<b>${escape(text)}</b>` : escape(text));

const attributesOf = (run: Exclude<Run, { kind: "text" }>): string =>
  run.kind === "figure"
    ? `data-binding="${escape(run.binding.id)}" data-measure="${escape(run.binding.measure)}" data-version="${run.binding.version}" data-period="${escape(run.binding.period)}"`
    : `data-unbound="${escape(run.reason)}"`;

const attachmentList = (attachments: readonly Attachment[]): string =>
  attachments.length === 0
    ? ""
    : `<p class="blank"></p>\n${attachments
        .map(
          ({ title }, at) =>
            `<p class="listed">${at === 0 ? "附件：" : ""}${attachments.length === 1 ? "" : `${at + 1}.`}${escape(title)}</p>`,
        )
        .join("\n")}\n`;

const attachmentHtml = (attachment: Attachment, mark: string): string =>
  `<section${attachment.kind === "terms" ? "" : ' class="wide"'}>
<p class="mark">${mark}</p><p class="blank"></p>
<h1 class="attached">${escape(attachment.title)}</h1><p class="blank"></p>
${bodyHtml(attachment)}
</section>`;

const bodyHtml = (attachment: Attachment): string => {
  switch (attachment.kind) {
    case "terms":
      return attachment.terms
        .map(({ term, explanation }, at) => `<p>${circled(at + 1)}${escape(term)}：${escape(explanation)}</p>`)
        .join("\n");
    case "split":
      return tableHtml(
        SPLIT_COLUMNS,
        attachment.rows.map((row) => SPLIT_COLUMNS.map(({ key }) => escape(String(row[key])))),
      );
    case "livelihood":
      return tableHtml(
        LIVELIHOOD_COLUMNS,
        attachment.works.map((work, at) => livelihoodRow(work, at).map(escape)),
      );
    case "kept":
      return tableHtml(
        KEPT_COLUMNS,
        attachment.kept.map(({ promise, result, lead }, at) => [String(at + 1), escape(promise), runsHtml({ runs: result }), escape(lead)]),
      );
  }
};

const tableHtml = (
  columns: readonly { readonly head: string; readonly isCentred?: boolean }[],
  rows: readonly (readonly string[])[],
): string =>
  `<table><thead><tr>${columns.map(({ head }) => `<th>${escape(head)}</th>`).join("")}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell, at) => `<td${columns[at]?.isCentred ? ' class="centred"' : ""}>${cell}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`;
