/** A blank to be printed on A4 and filled in by hand: what the sheet asks, with lines. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { headOf } from "./entry-columns.ts";
import { openFields } from "./steps.ts";

const LINES = 16;
/** More columns are too narrow for a hand. */
const MOST_COLUMNS = 9;

const escape = (text: string): string => text.replace(/[&<>"]/g, (glyph) => `&#${glyph.charCodeAt(0)};`);

const style = `@page{size:A4 landscape;margin:15mm 12mm}body{font:11pt/1.4 SimSun,STSong,serif;color:#000;margin:0}h1{font-size:18pt;text-align:center;margin:0 0 4mm}p{display:flex;justify-content:space-between;margin:2mm 0}table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{border:.3mm solid #000;padding:1mm;height:8mm;word-break:break-all}th{font-weight:bold}td:first-child,th:first-child{width:9mm;text-align:center}thead{display:table-header-group}`;

/** @param nonce of the page's policy, for its one style element */
export const blankPage = (definition: RegisterDefinition, act: string, nonce: string): string => {
  const { needs } = definition.acts[act]!;
  const heads = openFields(definition.acts[act]!)
    .filter((name) => definition.fields[name]!.type !== "files")
    .slice(0, MOST_COLUMNS)
    .map((name) => `<th>${escape(headOf(definition.fields[name]!))}${needs.includes(name) ? "*" : ""}</th>`);
  const line = (at: number): string => `<tr><td>${at + 1}</td>${"<td></td>".repeat(heads.length)}</tr>`;
  const rows = Array.from({ length: LINES }, (_, at) => line(at)).join("");
  const title = escape(definition.title.zh);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style nonce="${nonce}">${style}</style></head><body><h1>${title}</h1><p><span>填报单位：＿＿＿＿＿＿＿＿＿＿</span><span>填报日期：＿＿＿＿年＿＿月＿＿日</span></p><table><thead><tr><th>序号</th>${heads.join("")}</tr></thead><tbody>${rows}</tbody></table><p><span>填表人：＿＿＿＿＿＿</span><span>审核人：＿＿＿＿＿＿</span><span>* 必填；没有写“无”，零写 0</span></p></body></html>`;
};
