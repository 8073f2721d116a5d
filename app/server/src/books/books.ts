/** The books (账): every act, figure and wall of a tenant behind one interface. What they are kept in is below; what the rules are is in packages/registers. */
import type { Refusal } from "@jiannuo/quantity";
import type { Calendar, Command, RegisterDefinition, ReversalCommand, Stretch, Values } from "@jiannuo/registers";
import type { Files } from "../files/files.ts";
import type { Store } from "../store/store.ts";
import { act } from "./act.ts";
import { type AtTheDesk, atTheDesk } from "./at-the-desk.ts";
import { declare, open, replace, review } from "./beside.ts";
import { bulk } from "./bulk.ts";
import { enterInvented } from "./invented.ts";
import { keepDefinitions } from "./definitions.ts";
import { bringUpToDate } from "./derived.ts";
import type { Room } from "./desk.ts";
import { readDirectory } from "./directory.ts";
import { drill } from "./drill.ts";
import { erase, eraseAgain, erasures } from "./erase.ts";
import { measure } from "./figure.ts";
import { get, list } from "./list.ts";
import { type Looking, looking } from "./looking.ts";
import { dayIn } from "./moment.ts";
import { close, reopen } from "./period.ts";
import { rebuild } from "./rebuild.ts";
import { type Reconciling, openReconciling } from "../reconcile/reconciling.ts";
import { type Reports, openReports } from "../reports/reports.ts";
import { reverse } from "./reverse.ts";
import { indexWords } from "./index-words.ts";
import { seal } from "./seal.ts";
import { search } from "./search.ts";
import { sweepFiles } from "./sweep-files.ts";
import { verify } from "./verify.ts";

/** Id of the post (岗位) that a person acts through: `demo-office`. */
type Operator = string;

export type Refusals = readonly Refusal[];

/** `2023-06`. */
type Month = string;

/** An entry as this reader may see it. */
export interface EntrySummary {
  readonly register: string;
  readonly id: string;
  /** Version of the definition that it was opened under. */
  readonly version: number;
  /** null once the act that opened it was taken back. */
  readonly state: string | null;
  /** Without personal data: the names of the fields that hold some stand in `masked`. */
  readonly values: Values;
  readonly masked: readonly string[];
  /** Paths of immutable unit ids. */
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly openedOn: string;
  readonly lastSeq: number;
  readonly isBackfilled: boolean;
}

export interface TitledEntry extends EntrySummary {
  /** What it is called: its first listed field, in words. */
  readonly title: string;
}

export interface PostedRow {
  readonly measure: string;
  readonly version: number;
  readonly day: string;
  /** Exact decimal text in the measure's unit. */
  readonly amount: string;
  readonly subject: string;
  readonly corrects?: string;
}

/** What an act or a correction did. The same command sent again gets the same answer. */
export interface Answer {
  readonly event: string;
  readonly entry: EntrySummary;
  readonly postings: readonly PostedRow[];
  /** By how much each posted measure moved, all days together. */
  readonly moved: readonly { readonly measure: string; readonly by: string }[];
  /** 同人复查: allowed because no second person holds a post that could do it. */
  readonly isSamePerson: boolean;
}

/** Where rows of history come from. Only they may state when they were recorded, in order. */
export interface BulkSource {
  readonly fileSha256: string;
  readonly sheet: string;
  /** Row of the first command on the sheet; default 1. */
  readonly firstRow?: number;
}

export interface BulkCommand extends Command {
  /** Only with a source: an instant, not before that of the row above and not after now. */
  readonly recordedAt?: string;
  /** Row on the sheet of the source, where the rows do not follow each other. */
  readonly sheetRow?: number;
  /** 代填: the name of the one whose act it is. */
  readonly insteadOf?: string;
}

export interface BulkAnswer {
  readonly done: number;
  /** `row` counts from 1 in the order given. */
  readonly refused: readonly { readonly row: number; readonly because: Refusals }[];
}

/** The entries that count in a figure. Its place is that of what was counted: an entry may have moved since. */
export interface Behind extends FigureQuery {
  readonly measure: string;
  readonly stretch: Stretch;
}

export interface ListQuery {
  readonly filter?: {
    readonly state?: string | readonly string[];
    /** This unit and everything below it, as a path. */
    readonly place?: string;
    readonly keeper?: string;
    readonly openedFrom?: string;
    readonly openedTo?: string;
    /** Words that stand in it. */
    readonly text?: string;
    /** Fields that equal these values; personal data cannot be asked for. */
    readonly values?: Readonly<Record<string, string | boolean>>;
    /** The entries behind a figure. */
    readonly behind?: Behind;
  };
  /** By the day of opening; newest first unless said. */
  readonly sort?: "newest" | "oldest";
  /** `next` of the page before. */
  readonly after?: string;
  /** 1 to 1000, default 50. */
  readonly limit?: number;
}

export interface ListPage {
  readonly rows: readonly TitledEntry[];
  readonly next?: string;
  /** With `behind`: entries that count in the figure and may not be seen here; "few" for one or two (有不可见明细). */
  readonly heldBack: number | "few";
}

export interface FigureQuery {
  /** Path of a unit; its whole subtree counts. */
  readonly place?: string;
  /** Recorded before the end of this day in Shanghai. */
  readonly asOf?: string;
}

/** A figure, whole within the reader's registers, offices and places. Numbers are exact decimal text. */
export interface FigureAnswer {
  readonly measure: string;
  /** null where there is nothing to divide by or nothing was released. */
  readonly value: string | null;
  readonly unit: string;
  readonly entries: number;
  readonly declared: string;
  readonly opening: string;
  readonly backfilled: string;
  readonly corrects: readonly Month[];
  readonly subject?: string;
}

export interface DrillRow extends PostedRow {
  readonly event: string;
  readonly register: string;
  readonly entry: string;
  readonly place: string;
  readonly keeper: string;
  readonly recordedAt: string;
  readonly isBackfilled: boolean;
  /** The first listed field of the entry, where the reader may see it. */
  readonly title?: string;
}

export interface DrillQuery extends FigureQuery {
  readonly after?: string;
  /** 1 to 1000, default 50. */
  readonly limit?: number;
}

/** The postings behind a figure. For a figure made of two, those of the first part; `parts` names both. */
export interface DrillPage {
  readonly rows: readonly DrillRow[];
  /** Amount and rows that count and may not be seen here; "few" for one or two (有不可见明细). */
  readonly heldBack: { readonly rows: number | "few"; readonly amount: string };
  /** Σ amount of all rows, seen or held back, and how many they are to this reader. */
  readonly total: string;
  readonly count: number;
  /** What counts without postings: 期初数 and 报数. */
  readonly beside: { readonly opening: string; readonly declared: string };
  readonly parts: readonly string[];
  readonly next?: string;
}

export interface OpeningInput {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly document: string;
}

export interface DeclaredInput extends Omit<OpeningInput, "document"> {
  readonly definition: string;
  readonly slipSha256?: string;
}

/** An erasure as it is noted beside the database. */
export interface Erased {
  readonly tenant: number;
  readonly register: string;
  readonly entry: string;
  readonly at: string;
  readonly by: { readonly person: string; readonly post: string; readonly office: string };
}

export interface Verified {
  readonly events: number;
  readonly entries: number;
  readonly postings: number;
  readonly totals: number;
  /** Hash of the last block; "" before the first. */
  readonly head: string;
  /** Events that are not yet linked into the chain. */
  readonly unsealed: number;
  /** The first difference, in the order of the chain. */
  readonly first?: { readonly what: string; readonly where: string };
}

export interface Books extends AtTheDesk, Looking {
  /** The town's own reports. */
  readonly reports: Reports;
  /** 对账: reports against the books. */
  readonly reconciling: Reconciling;
  readonly act: (who: Operator, register: string, command: Command) => Promise<Answer | Refusals>;
  readonly bulk: (
    who: Operator,
    register: string,
    commands: readonly BulkCommand[],
    mode: "all-or-nothing" | "good-rows",
    source?: BulkSource,
  ) => Promise<BulkAnswer | Refusals>;
  /** Acts of an invented town, recorded when they say; refused where the books are no demonstration's. */
  readonly enterInvented: (who: Operator, register: string, commands: readonly BulkCommand[]) => Promise<BulkAnswer | Refusals>;
  readonly reverse: (who: Operator, command: ReversalCommand) => Promise<Answer | Refusals>;
  readonly list: (who: Operator, register: string, query?: ListQuery) => Promise<ListPage | Refusals>;
  readonly get: (who: Operator, register: string, id: string) => Promise<EntrySummary | Refusals>;
  readonly search: (who: Operator, text: string, limit?: number) => Promise<readonly TitledEntry[] | Refusals>;
  /** @param id `register.measure` */
  readonly measure: (who: Operator, id: string, stretch: Stretch, query?: FigureQuery) => Promise<FigureAnswer | Refusals>;
  readonly drill: (who: Operator, id: string, stretch: Stretch, query?: DrillQuery) => Promise<DrillPage | Refusals>;
  /** @param keeper path of the office whose month is closed */
  readonly close: (who: Operator, keeper: string, month: Month) => Promise<{ readonly closed: Month } | Refusals>;
  readonly reopen: (
    who: Operator,
    second: Operator,
    keeper: string,
    month: Month,
    reason: string,
  ) => Promise<{ readonly reopened: Month } | Refusals>;
  /** 期初数. @returns its number */
  readonly open: (who: Operator, opening: OpeningInput) => Promise<{ readonly id: string } | Refusals>;
  /** 报数: counts once another person has reviewed it. */
  readonly declare: (who: Operator, declared: DeclaredInput) => Promise<{ readonly id: string } | Refusals>;
  readonly review: (who: Operator, declared: string) => Promise<{ readonly id: string } | Refusals>;
  /** A register has taken the place of a declared figure: it no longer counts. */
  readonly replace: (who: Operator, declared: string) => Promise<{ readonly id: string } | Refusals>;
  /** Destroys the key of an entry's personal data; what was counted stays counted. */
  readonly erase: (who: Operator, register: string, entry: string, reason: string) => Promise<{ readonly event: string } | Refusals>;
  /** Every erasure that the books hold, in order. */
  readonly erasures: () => Promise<readonly Erased[]>;
  /** Erases again what a restored backup brought back. @returns how many entries had personal data again */
  readonly eraseAgain: (erased: readonly Erased[]) => Promise<number>;
  /** Links what was committed into the chain. @returns events linked */
  readonly seal: () => Promise<{ readonly sealed: number; readonly head: string }>;
  /** Puts the words of what was entered into the index of the search; until then they are looked through. @returns entries put in */
  readonly index: (forMs?: number) => Promise<number>;
  readonly verify: (onProgress?: (line: string) => void) => Promise<Verified>;
  /** Takes files away that nobody named for thirty days. @returns how many */
  readonly sweepFiles: () => Promise<number>;
  /** Writes entries, terms, postings' totals anew from the events. @returns a hash that is the same for the same events */
  readonly rebuild: (onProgress?: (line: string) => void) => Promise<{ readonly entries: number; readonly hash: string }>;
}

export interface BooksOptions {
  readonly tenant: number;
  /** The definitions in force today; older versions are kept in the books. */
  readonly registers: readonly RegisterDefinition[];
  readonly now: () => Date;
  readonly calendar: Calendar;
  /** The town sets limits of its own: a changed one makes a new version of its registers. */
  readonly hasOwnLimits?: boolean;
  /** Notes an erasure where a restored backup does not take it back; the erasure is committed once that is done. */
  readonly noteErased?: (erased: Erased) => Promise<void>;
  /** Where attachments lie: verifying looks whether each that is named is there and is what it was. */
  readonly files?: Files;
}

/** Opens the books of a tenant: keeps new definitions, learns who holds which post, works out anew what an older version derived. @throws where a definition changed without a new version. */
export const openBooks = async (
  store: Store,
  { tenant, registers, now, calendar, hasOwnLimits = false, noteErased, files }: BooksOptions,
): Promise<Books> => {
  const room: Room = await store.asKeeper(tenant, async (tx) => ({
    store,
    tenant,
    now,
    calendar,
    ...(noteErased ? { noteErased } : {}),
    ...(files ? { files } : {}),
    definitions: await keepDefinitions(tx, tenant, registers, { today: dayIn(now()), hasOwnLimits }),
    directory: await readDirectory(tx, tenant),
    importing: 0,
  }));
  await bringUpToDate(room);
  return {
    ...atTheDesk(room),
    ...looking(room),
    reports: openReports(room),
    reconciling: openReconciling(room),
    act: (who, register, command) => act(room, who, register, command),
    bulk: (who, register, commands, mode, source) => bulk(room, who, register, commands, mode, source),
    enterInvented: (who, register, commands) => enterInvented(room, who, register, commands),
    reverse: (who, command) => reverse(room, who, command),
    list: (who, register, query) => list(room, who, register, query),
    get: (who, register, id) => get(room, who, register, id),
    search: (who, text, limit) => search(room, who, text, limit),
    measure: (who, id, stretch, query) => measure(room, who, id, stretch, query),
    drill: (who, id, stretch, query) => drill(room, who, id, stretch, query),
    close: (who, keeper, month) => close(room, who, keeper, month),
    reopen: (who, second, keeper, month, reason) => reopen(room, who, second, keeper, month, reason),
    open: (who, opening) => open(room, who, opening),
    declare: (who, declared) => declare(room, who, declared),
    review: (who, declared) => review(room, who, declared),
    replace: (who, declared) => replace(room, who, declared),
    erase: (who, register, entry, reason) => erase(room, who, register, entry, reason),
    erasures: () => erasures(room),
    eraseAgain: (erased) => eraseAgain(room, erased),
    seal: () => seal(room),
    index: (forMs) => indexWords(room, forMs),
    verify: (onProgress) => verify(room, onProgress),
    sweepFiles: () => sweepFiles(room),
    rebuild: (onProgress) => rebuild(room, onProgress),
  };
};
