/** `jiannuo adopt`: an edited draft comes back; what nobody touched keeps its binding, what was changed by hand is listed. */
import { resolve } from "node:path";
import type { HandChange } from "@jiannuo/writing/docx-in";
import { isRefused } from "../books/refused.ts";
import type { AdoptedReport } from "../reports/adopt-docx.ts";
import { booksCommand } from "./books-command.ts";
import type { Language } from "./words.ts";
import { yearIsYear, yearOf } from "./year-flag.ts";

const KINDS: Readonly<Record<HandChange["kind"], { readonly zh: string; readonly en: string }>> = {
  figure: { zh: "改数", en: "number" },
  signed: { zh: "改了签认的数", en: "signed number" },
  text: { zh: "改文字", en: "words" },
  added: { zh: "加一段", en: "added" },
  removed: { zh: "删一段", en: "removed" },
  moved: { zh: "挪动", en: "moved" },
  title: { zh: "改题头", en: "title" },
};

const longest = 60;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const lineOf = ({ kind, was, now }: HandChange, language: Language): string => {
  const what = kind === "moved" || kind === "added" ? short(now) : kind === "removed" ? short(was) : `${short(was)} → ${short(now)}`;
  return language === "zh" ? `【${KINDS[kind].zh}】${what}` : `[${KINDS[kind].en}] ${what}`;
};

const endOf = ({ version, overtaken }: AdoptedReport, language: Language): string => {
  if (overtaken !== undefined)
    return language === "zh"
      ? `${overtaken.by}已先存了第 ${overtaken.version} 稿；这份修改稿另存为第 ${overtaken.side} 稿，没有丢失，请比对后再合。`
      : `${overtaken.by} kept version ${overtaken.version} in the meantime; this text is kept beside it as version ${overtaken.side}.`;
  if (version === undefined) return language === "zh" ? "与原稿一致，没有存新稿。" : "Nothing was changed; no new version was kept.";
  return language === "zh" ? `已存为第 ${version} 稿。` : `Kept as version ${version}.`;
};

const told = (adopted: AdoptedReport, language: Language): readonly string[] => {
  const { kept, bound, lost, changedByHand } = adopted;
  const zh = language === "zh";
  return [
    zh
      ? `取数保留 ${kept.length} 处，新关联 ${bound.length} 处，人工改动 ${changedByHand.length} 处，失去取数 ${lost.length} 处。`
      : `${kept.length} figures kept, ${bound.length} newly bound, ${changedByHand.length} changes by hand, ${lost.length} lost.`,
    ...changedByHand.map((change) => lineOf(change, language)),
    ...bound.map(({ text, measure, because }) =>
      zh ? `【新关联】${text}：${measure}，${because.zh}` : `[bound] ${text}: ${measure}, ${because.en}`,
    ),
    ...lost.map(({ text, binding, because }) =>
      zh ? `【失去取数】${text}（${binding.measure}）：${because.zh}` : `[lost] ${text} (${binding.measure}): ${because.en}`,
    ),
    endOf(adopted, language),
  ];
};

const text = (flag: string | boolean | undefined): string | undefined => (typeof flag === "string" ? flag : undefined);

export const adopt = booksCommand({
  options: { year: { type: "string" }, report: { type: "string" } },
  files: [1, 1],
  usage: { zh: "jiannuo adopt 修改稿.docx [--year 2024] [--report 编号]", en: "jiannuo adopt EDITED.docx [--year 2024] [--report ID]" },
  check: yearIsYear,
  run: async ({ files, flags, who, session, print, refused, terminal, language }) => {
    const adopted = await session.ask("adoptDocx", {
      who,
      file: resolve(files[0]!),
      year: yearOf({ flags }),
      report: text(flags["report"]),
    });
    if (isRefused(adopted)) return refused(adopted);
    if (flags["json"]) await print(adopted);
    else await terminal.out(`${told(adopted, language).join("\n")}\n`);
    return adopted.overtaken === undefined ? 0 : 1;
  },
});
