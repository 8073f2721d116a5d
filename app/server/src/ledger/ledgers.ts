/**
 * Ledgers (导入): a file is taken in, understood, looked through, entered, and can be taken back. What runs long runs beside the requests.
 * `who` keeps the file and sees it; `by` acts. They are two posts at a machine that an office shares, else one.
 */
import { isRefusal, refuse } from "@jiannuo/quantity";
import { type UnitIndex, indexUnits, plainTitle } from "@jiannuo/writing/ledger";
import type { Books, Refusals } from "../books/books.ts";
import { messageOf } from "../failure.ts";
import type { Store } from "../store/store.ts";
import { keyOf, learn, loadLearnt } from "./learnt.ts";
import type { Counts, Ledger, LedgerState, Mapping, RowProblem, StagedRow } from "./ledger.ts";
import type { PlanContext } from "./plan.ts";
import { type Preview, checkMapping, preview } from "./preview.ts";
import { isRefused } from "../books/refused.ts";
import { type RunInput, runAll, runGoodRows } from "./run.ts";
import { openStaging } from "./staging.ts";
import { take } from "./take.ts";
import { undo } from "./undo.ts";

export interface Ledgers {
  readonly take: (who: string, register: string, name: string, bytes: Uint8Array) => Promise<Ledger | Refusals>;
  readonly look: (who: string, id: string) => Promise<Ledger | Refusals>;
  readonly recent: (who: string, register: string) => Promise<readonly Ledger[]>;
  /** Keeps the mapping, remembers it for the office, and says what would become of every row. */
  readonly map: (who: string, id: string, mapping: Mapping, by?: string) => Promise<Preview | Refusals>;
  /** Begins to enter it; `look` says how far it is. */
  readonly run: (who: string, id: string, mode: "all" | "good", by?: string) => Promise<Ledger | Refusals>;
  /** Ends a run after the rows under way; what is entered stays until it is undone. */
  readonly cancel: (who: string, id: string) => Promise<Ledger | Refusals>;
  /** Begins to take back all that the ledger entered. */
  readonly undo: (who: string, id: string, by?: string) => Promise<Ledger | Refusals>;
  /** Rows with problems, one after another. */
  readonly problems: (who: string, id: string) => AsyncGenerator<StagedRow & { readonly because: readonly RowProblem[] }>;
  readonly units: (who: string) => Promise<UnitIndex | Refusals>;
  /** Ends what runs, and waits for it. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly state: LedgerState;
  counts: Counts;
  isCancelled: boolean;
  readonly ended: Promise<void>;
}

const noLedger: Refusals = [
  refuse("LEDGER_NOT_FOUND", "没有这次导入，或不是您这个岗位的", "There is no such import, or it is another post's"),
];
const notMapped: Refusals = [refuse("LEDGER_NOT_MAPPED", "请先确认各列对应的栏目", "Agree on what the columns mean first")];
const isBusy: Refusals = [
  refuse("LEDGER_BUSY", "这次导入正在进行，请等它办完或先取消", "This import is under way; wait for it or cancel it"),
];
const noRegister = (id: string): Refusals => [refuse("NO_SUCH_REGISTER", `没有“${id}”这个台账`, `there is no register “${id}”`)];

interface LedgersInput {
  readonly store: Store;
  readonly books: Books;
  readonly tenant: number;
  /** Where a run that breaks is told. */
  readonly onFailure: (error: unknown) => void;
}

export const openLedgers = ({ store, books, tenant, onFailure }: LedgersInput): Ledgers => {
  const staging = openStaging(store, tenant);
  const jobs = new Map<string, Job>();

  const unitsOf = async (who: string): Promise<UnitIndex | Refusals> => {
    const found = await books.units(who);
    if (isRefused(found)) return found;
    return indexUnits(
      found.rows,
      found.rows.flatMap(({ kind, title }) => (kind === "township" ? [title.zh] : [])),
    );
  };

  const officeOf = async (who: string): Promise<string> => {
    const found = await books.posts(who);
    return isRefused(found) ? "" : (found.rows.find(({ id }) => id === who)?.unit ?? "");
  };

  /** As it stands: a run that a restart has ended is no longer running. */
  const asNow = (ledger: Ledger): Ledger => {
    const job = jobs.get(ledger.id);
    if (job) return { ...ledger, state: job.state, counts: job.counts };
    return ledger.state === "running" || ledger.state === "undoing" ? { ...ledger, state: "cancelled" } : ledger;
  };

  const find = async (who: string, id: string): Promise<Ledger | Refusals> => {
    for (;;) {
      const job = jobs.get(id);
      const ledger = await staging.find(who, id);
      if (!ledger) return noLedger;
      // A job that began or ended while the row was read has changed it.
      if (job === jobs.get(id)) return asNow(ledger);
    }
  };

  const contextsOf = async (
    who: string,
    by: string,
    ledger: Ledger,
    mapping: Mapping,
  ): Promise<((at: number) => PlanContext) | Refusals> => {
    const units = await unitsOf(who);
    if (isRefused(units)) return units;
    const definition = books.definitions.find(({ id }) => id === ledger.register)!;
    const key = await keyOf(store, tenant);
    const seen = new Map<string, number>();
    return (at) => {
      const own = mapping.sheets[at]!;
      return {
        books,
        who,
        by,
        definition,
        units,
        key,
        seen,
        mapping: own,
        leavesHidden: mapping.leavesHidden,
        table: ledger.sheets[own.sheet]!.table!,
      };
    };
  };

  const begin = (
    who: string,
    ledger: Ledger,
    state: "running" | "undoing",
    work: (job: Job) => Promise<{ counts: Counts; state: LedgerState }>,
  ): Ledger => {
    let settle = (): void => {};
    const ended = new Promise<void>((done) => (settle = done));
    const job: Job = { state, counts: ledger.counts, isCancelled: false, ended };
    jobs.set(ledger.id, job);
    const perform = async (): Promise<void> => {
      try {
        await staging.change(who, ledger.id, { state });
        await staging.change(who, ledger.id, await work(job));
      } catch (error) {
        onFailure(error);
        const broke = refuse(
          "INTERNAL",
          `导入中断（${messageOf(error)}），已登记的保留，可再次导入接着办`,
          `the import broke off (${messageOf(error)}); what was entered stays, and it can be run again`,
        );
        await staging.change(who, ledger.id, { state: "cancelled", counts: { ...job.counts, ended: broke } }).catch(onFailure);
      } finally {
        jobs.delete(ledger.id);
        settle();
      }
    };
    void perform();
    return { ...ledger, state };
  };

  return {
    units: unitsOf,
    take: async (who, register, name, bytes) => {
      const definition = books.definitions.find(({ id }) => id === register);
      if (!definition) return noRegister(register);
      const units = await unitsOf(who);
      if (isRefused(units)) return units;
      const learnt = await loadLearnt(store, tenant, register, await officeOf(who));
      const taken = await take(staging, who, { definition, units, learnt, name, bytes, at: new Date().toISOString() });
      return isRefusal(taken) ? [taken] : taken;
    },
    look: find,
    recent: async (who, register) => (await staging.recent(who, register)).map(asNow),
    map: async (who, id, mapping, by = who) => {
      const ledger = await find(who, id);
      if (isRefused(ledger)) return ledger;
      if (jobs.has(id)) return isBusy;
      const definition = books.definitions.find((one) => one.id === ledger.register)!;
      const wrong = checkMapping(definition, ledger, mapping);
      if (wrong.length > 0) return wrong;
      const contextOf = await contextsOf(who, by, ledger, mapping);
      if (isRefused(contextOf)) return contextOf;
      const learnt = mapping.sheets.flatMap(({ sheet, columns }) =>
        ledger.sheets[sheet]!.columns.map(
          ({ column, title }) => [plainTitle(title), columns.find((one) => one.column === column)?.field ?? ""] as const,
        ),
      );
      await learn(store, tenant, ledger.register, await officeOf(who), Object.fromEntries(learnt), new Date().toISOString());
      await staging.change(who, id, { mapping });
      return preview(staging, ledger, mapping, contextOf);
    },
    run: async (who, id, mode, by = who) => {
      const ledger = await find(who, id);
      if (isRefused(ledger)) return ledger;
      const { mapping } = ledger;
      if (!mapping) return notMapped;
      if (jobs.has(id)) return isBusy;
      const contextOf = await contextsOf(who, by, ledger, mapping);
      if (isRefused(contextOf)) return contextOf;
      return begin(who, ledger, "running", async (job) => {
        await staging.forgetProblems(who, id);
        const goesOn = (counts: Counts): boolean => {
          job.counts = counts;
          return !job.isCancelled;
        };
        const input: RunInput = { staging, ledger, mapping, contextOf, goesOn };
        const counts = await (mode === "all" ? runAll : runGoodRows)(input);
        const state = job.isCancelled || counts.ended ? "cancelled" : "done";
        if (state === "done") await staging.forgetCells(who, id);
        return { counts, state };
      });
    },
    cancel: async (who, id) => {
      const job = jobs.get(id);
      const ledger = await find(who, id);
      if (isRefused(ledger) || !job) return ledger;
      job.isCancelled = true;
      await job.ended;
      return find(who, id);
    },
    undo: async (who, id, by = who) => {
      const ledger = await find(who, id);
      if (isRefused(ledger)) return ledger;
      if (jobs.has(id)) return isBusy;
      return begin(who, ledger, "undoing", async (job) => {
        const counts = await undo({ staging, books, who, by, ledger }, (now) => {
          job.counts = now;
          return !job.isCancelled;
        });
        return { counts, state: job.isCancelled ? "cancelled" : "undone" };
      });
    },
    problems: async function* (who, id) {
      for (let after: readonly [number, number] = [-1, 0]; ;) {
        const rows = await staging.problems(who, id, after, 500);
        yield* rows;
        const last = rows.at(-1);
        if (!last) return;
        after = [last.sheet, last.row];
      }
    },
    close: async () => {
      for (const job of jobs.values()) job.isCancelled = true;
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
};
