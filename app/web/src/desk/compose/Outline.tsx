/** 提纲: the headings with what was found below them; a section is moved whole, since order is content. Below it, how the numbers stand. */
import type { Block, Draft } from "@jiannuo/writing/draft";
import { type ReactNode, useMemo } from "react";
import type { DraftFinding } from "../../api/reports.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { Standing } from "./numbers.ts";
import { type Section, sectionsOf } from "./sections.ts";

interface OutlineProps {
  readonly draft: Draft;
  readonly findings: readonly DraftFinding[];
  readonly numbers: Standing;
  readonly unbound: number;
  readonly section: string | undefined;
  readonly mayMove: boolean;
  readonly onGo: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onAside: (what: "terms" | "plan") => void;
}

/** What was found in the own paragraphs of each section, without those of its subsections. */
const countBelow = (blocks: readonly Block[], findings: readonly DraftFinding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  let heading = "";
  const own = new Map<string, number>();
  for (const { block } of findings) own.set(block, (own.get(block) ?? 0) + 1);
  for (const { id, kind } of blocks) {
    if (kind === "heading") heading = id;
    counts.set(heading, (counts.get(heading) ?? 0) + (own.get(id) ?? 0));
  }
  return counts;
};

export const Outline = ({ draft, findings, numbers, unbound, section, mayMove, onGo, onMove, onAside }: OutlineProps) => {
  const words = useWords().compose;
  const sections = useMemo(() => sectionsOf(draft.blocks).filter(({ level }) => level < 3), [draft.blocks]);
  const counts = useMemo(() => countBelow(draft.blocks, findings), [draft.blocks, findings]);
  const row = ({ id, level, title }: Section) => {
    const count = counts.get(id) ?? 0;
    return (
      <li key={id} className={id === section ? `l${level} on` : `l${level}`}>
        <button
          type="button"
          className="jn-plain"
          lang="zh-CN"
          title={title}
          aria-current={id === section ? "location" : undefined}
          onClick={() => onGo(id)}
        >
          {title}
        </button>
        {mayMove && (
          <>
            <button
              type="button"
              className="jn-plain jn-move"
              title={words.moveUp(title)}
              aria-label={words.moveUp(title)}
              onClick={() => onMove(id, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="jn-plain jn-move"
              title={words.moveDown(title)}
              aria-label={words.moveDown(title)}
              onClick={() => onMove(id, 1)}
            >
              ↓
            </button>
          </>
        )}
        {count > 0 && <em title={words.findings}>{count}</em>}
      </li>
    );
  };
  const opening = (what: "terms" | "plan", name: string) =>
    mayMove ? (
      <button type="button" className="jn-plain jn-link" onClick={() => onAside(what)}>
        {name}
      </button>
    ) : (
      name
    );
  const fact = (name: ReactNode, count: number | undefined, isHot = false) => (
    <div>
      <dt>{name}</dt>
      <dd className={isHot && count ? "hot" : ""}>{count === undefined ? words.notPrinted : plainNumber(count)}</dd>
    </div>
  );
  return (
    <nav className="jn-compose-outline" aria-label={words.outline}>
      <h2>
        {words.outline} <small>{words.outlineHint}</small>
      </h2>
      <ol>{sections.map(row)}</ol>
      <h2>{words.numbers}</h2>
      <dl>
        {fact(words.bound, numbers.bound)}
        {fact(words.signedUnbound, numbers.signed)}
        {fact(words.unbound, unbound, true)}
        {fact(words.moved, numbers.moved, true)}
      </dl>
      <h2>{words.attachments}</h2>
      <dl>
        {fact(opening("terms", words.terms), draft.terms.length)}
        {fact(opening("plan", words.plan), draft.plan.length)}
        {fact(words.livelihood, draft.plan.filter(({ isLivelihood }) => isLivelihood).length)}
        {fact(words.keptTable, draft.kept.length)}
        {fact(words.trace, undefined)}
      </dl>
    </nav>
  );
};
