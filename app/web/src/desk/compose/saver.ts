/** Saves a draft as a new version when the pen rests, and never over what somebody else saved meanwhile. */
import { ProblemError } from "../../api/client.ts";
import { type Cell, createCell } from "../../kit/cell.ts";

/** How long nothing is typed before what was typed is saved. */
const restMs = 1500;

export interface Saved {
  readonly saving: "saved" | "dirty" | "saving" | "failed";
  /** The version that the words on the paper stand on. */
  readonly base: number;
  readonly failure?: ProblemError;
  /** Somebody saved before: nothing more is saved until a person has chosen. */
  readonly conflict?: ProblemError;
}

export interface Saver {
  readonly state: Cell<Saved>;
  /** Something was written. */
  readonly touch: () => void;
  /** Saves now what is not saved. @returns whether everything written is kept */
  readonly flush: () => Promise<boolean>;
  /** Goes on from another version, whose words the caller has put on the paper, or saves its own on top of it. */
  readonly rebase: (version: number, isToBeSaved: boolean) => void;
}

/** @param send saves what stands on the paper now, on top of a version @param onSaved what was written is all saved */
export const createSaver = (base: number, send: (base: number) => Promise<{ readonly version: number }>, onSaved: () => void): Saver => {
  const state = createCell<Saved>({ saving: "saved", base });
  /** Counts what is written, so that what was written during a save is saved after it. */
  let written = 0;
  let kept = 0;
  let timer: number | undefined;
  /** One at a time: the next stands on the version that this one makes. */
  let last: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    const { base: from, conflict } = state.get();
    if (conflict || written === kept) return;
    const upTo = written;
    state.set({ saving: "saving", base: from });
    try {
      const { version } = await send(from);
      kept = upTo;
      state.set({ saving: written === kept ? "saved" : "dirty", base: version });
      if (written === kept) onSaved();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const isTold = error.problem.code === "REPORT_CHANGED_MEANWHILE";
      state.set({ saving: "failed", base: from, ...(isTold ? { conflict: error } : { failure: error }) });
    }
  };
  const queue = (): Promise<void> => {
    window.clearTimeout(timer);
    last = last.then(save);
    return last;
  };
  const touch = (): void => {
    written += 1;
    const { conflict, base: from } = state.get();
    if (conflict) return;
    state.set({ saving: "dirty", base: from });
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void queue(), restMs);
  };
  return {
    state,
    touch,
    flush: async () => {
      await queue();
      if (written !== kept && !state.get().conflict && !state.get().failure) await queue();
      return written === kept;
    },
    rebase: (version, isToBeSaved) => {
      kept = isToBeSaved ? -1 : written;
      state.set({ saving: isToBeSaved ? "dirty" : "saved", base: version });
      if (isToBeSaved) void queue();
    },
  };
};
