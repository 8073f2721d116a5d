/**
 * How the bindings of a report travel in its Word file, through Word, WPS and LibreOffice: every figure stands in a bookmark, and what each bookmark is
 * bound to stands as JSON in the custom properties of the file. Programs drop markup that they do not know; these two they keep.
 */
import type { Binding, Draft, FigureRun, Run, UnboundRun } from "../report/draft.ts";
import { standingAnswers } from "../report/explained.ts";

/** Name of the first property; the pieces behind it are `jiannuo.bindings.2`, `.3` and so on. */
const BINDINGS_PROPERTY = "jiannuo.bindings";
/** The same for numbers that somebody signed for. */
const UNBOUND_PROPERTY = "jiannuo.unbound";

/** The same for what a person answered to a finding. */
const EXPLAINED_PROPERTY = "jiannuo.explained";

/** A figure of the file: its binding, and the text that was written. It stands in the bookmark `bookmarkOf(id)`. */
export interface WrittenBinding extends Binding {
  readonly text: string;
}

/** A signed number of the file, in the bookmark `mark`. */
export interface WrittenUnbound {
  readonly mark: string;
  readonly text: string;
  readonly reason: string;
  readonly by: string;
}

/** Words that a person kept against a finding: they are known again by their sentence, whose place in the file may change. */
export interface WrittenExplained {
  readonly code: string;
  readonly quote: string;
  readonly sentence: string;
  readonly reason: string;
  readonly by: string;
}

/** Names of bookmarks take letters, digits and underscores, and at most 40 characters (Word). */
export const bookmarkOf = (id: string): string => `jn_${id.replace(/[^A-Za-z0-9_]/g, "")}`.slice(0, 40);

/** Every run of a draft that goes out, blocks first, then the results in the table of what was promised. */
const runsOf = ({ blocks, kept }: Draft): readonly Run[] => [
  ...blocks.flatMap(({ runs }) => runs),
  ...kept.flatMap(({ result }) => result),
];

const isFigure = (run: Run): run is FigureRun => run.kind === "figure";
const isUnbound = (run: Run): run is UnboundRun => run.kind === "unbound";

/** The bookmark of each run; a binding that stands twice is marked where it stands first: a bookmark's name is there once. */
export const marksOf = (draft: Draft): ReadonlyMap<Run, string> => {
  const runs = runsOf(draft);
  const marks = new Map<Run, string>();
  const taken = new Set<string>();
  for (const run of runs.filter(isFigure)) {
    const mark = bookmarkOf(run.binding.id);
    if (taken.has(mark)) continue;
    taken.add(mark);
    marks.set(run, mark);
  }
  for (const [at, run] of runs.filter(isUnbound).entries()) marks.set(run, `jnu_${at + 1}`);
  return marks;
};

/** Longest text of a property: what Word's own dialogue takes is 255 characters, and programs have cut longer ones. */
const PIECE = 240;

/** Blanks are written as escapes, so that no program trims the edge of a piece; halves of characters too, so that no piece ends in one. */
const ESCAPED = /[ \u3000\ud800-\udfff\ufffe\uffff]/g;

const pieces = (name: string, list: readonly unknown[]): { name: string; value: string }[] => {
  const json = JSON.stringify(list).replace(ESCAPED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const cut = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, at) => json.slice(at * PIECE, (at + 1) * PIECE));
  return cut.map((value, at) => ({ name: at === 0 ? name : `${name}.${at + 1}`, value }));
};

/** The custom properties of the file that say what its bookmarks are bound to. */
export const bindingProperties = (draft: Draft): { name: string; value: string }[] => {
  const marks = marksOf(draft);
  const bindings = [...marks.keys()].filter(isFigure).map(({ binding, text }): WrittenBinding => ({ ...binding, text }));
  const unbound = [...marks]
    .filter((marked): marked is [UnboundRun, string] => isUnbound(marked[0]))
    .map(([{ text, reason, by }, mark]): WrittenUnbound => ({ mark, text, reason, by }));
  const explained = standingAnswers(draft).map(({ block: _block, ...answer }): WrittenExplained => answer);
  return [...pieces(BINDINGS_PROPERTY, bindings), ...pieces(UNBOUND_PROPERTY, unbound), ...pieces(EXPLAINED_PROPERTY, explained)];
};

const joined = (name: string, properties: ReadonlyMap<string, string>): unknown => {
  let json = properties.get(name) ?? "";
  for (let at = 2, piece = properties.get(`${name}.2`); piece !== undefined; piece = properties.get(`${name}.${(at += 1)}`)) json += piece;
  try {
    return JSON.parse(json || "[]");
  } catch {
    // Cut or altered by a program: nothing is bound, rather than something wrong.
    return [];
  }
};

/** What custom properties (name → text) say; empty where they are not ours or are damaged. */
export const readBindingProperties = (
  properties: ReadonlyMap<string, string>,
): {
  readonly bindings: readonly WrittenBinding[];
  readonly unbound: readonly WrittenUnbound[];
  readonly explained: readonly WrittenExplained[];
} => {
  const list = (name: string): unknown[] => {
    const value = joined(name, properties);
    return Array.isArray(value) ? value : [];
  };
  return {
    bindings: list(BINDINGS_PROPERTY) as WrittenBinding[],
    unbound: list(UNBOUND_PROPERTY) as WrittenUnbound[],
    explained: list(EXPLAINED_PROPERTY) as WrittenExplained[],
  };
};
