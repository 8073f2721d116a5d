/** Text of a .doc with Word's control characters, as plain text (MS-DOC). */
// oxlint-disable no-control-regex -- control characters are what Word marks paragraphs, cells and fields with

/** A paragraph is what its mark ends; its properties, and with them its number, hang on the mark. */
export const withLabels = (text: string, label: (markAt: number) => string): string => {
  let out = "";
  let start = 0;
  for (const { index } of text.matchAll(/[\r\x07]/g)) {
    out += label(index) + text.slice(start, index + 1);
    start = index + 1;
  }
  return out + text.slice(start);
};

/** Word's control characters as plain text : fields show their result, cells stand apart by tabs, rows and paragraphs are lines. */
export const toPlain = (text: string): string =>
  dropInstructions(text)
    .replace(/\x07\x07/g, "\n")
    .replace(/\x07/g, "\t")
    .replace(/[\r\v\f]/g, "\n")
    .replace(/\x1e/g, "-")
    .replace(/\xa0/g, " ")
    .replace(/[\0-\x08\x0e-\x1f]/g, "")
    .replace(/\n{2,}/g, "\n")
    .trim();

/** 0x13 instruction 0x14 result 0x15, nested: of a field only the result is seen. */
const dropInstructions = (text: string): string => {
  if (!text.includes("\x13")) return text;
  const inInstruction: boolean[] = [];
  let kept = "";
  for (const part of text.split(/([\x13-\x15])/)) {
    if (part === "\x13") inInstruction.push(true);
    else if (part === "\x14") inInstruction[inInstruction.length - 1] = false;
    else if (part === "\x15") inInstruction.pop();
    else if (!inInstruction.includes(true)) kept += part;
  }
  return kept;
};
