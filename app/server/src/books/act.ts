/** Does one act: judged and written in one transaction, so that the figure has moved when the answer comes. */
import { refuse } from "@jiannuo/quantity";
import type { Command } from "@jiannuo/registers";
import { codeOf } from "../failure.ts";
import { answerAgain, answerOf, eventTaken, isSameInput } from "./answer.ts";
import { loadBefore } from "./before.ts";
import type { Answer, Refusals } from "./books.ts";
import { loadClosed } from "./closed.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { findTaken, loadHolders } from "./external.ts";
import { asKept, checkIds, inputOf, judge, keeperOf } from "./judge.ts";
import { loadEntries } from "./load-entries.ts";
import { MovedOn, emptyBatch, writeBatch } from "./write.ts";

export const noRegister = (id: string): Refusals => [refuse("NO_SUCH_REGISTER", `没有“${id}”这个台账`, `there is no register “${id}”`)];

const UNIQUE_VIOLATION = "23505";
const FORBIDDEN = "42501";

export const constraintOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "constraint" in error ? String(error.constraint) : "";

/** What a failure of the database means to the person, without a word about rows that they do not see; undefined where it is no such thing. */
export const refusalOf = (error: unknown): Refusals | undefined => {
  if (codeOf(error) === FORBIDDEN)
    return [
      refuse(
        "OUT_OF_SIGHT",
        "办理后这一条就不归您看了，请由能看到它的岗位办理",
        "after this act you could not see the entry any more; a post that sees it must do it",
      ),
    ];
  if (codeOf(error) !== UNIQUE_VIOLATION) return undefined;
  switch (constraintOf(error)) {
    // The order in which the parts of one statement meet the taken id is PostgreSQL's.
    case "event_pkey":
    case "posting_pkey":
    case "unsealed_pkey":
      return eventTaken;
    case "entry_tenant_register_external_no_key":
      return [refuse("EXTERNAL_KNOWN", "这个外部编号已经登记过", "this external number has been entered already")];
    case "entry_pkey":
      return [refuse("ENTRY_TAKEN", "这个条目编号已被使用，请换一个", "this entry id is in use; choose another")];
    default:
      return undefined;
  }
};

const movedOn = async (room: Room, who: string, register: string, entry: string): Promise<Refusals> => {
  const now = await atDesk(room, who, "read", async ({ tx, tenant, definitions }) => {
    const known = (await loadEntries(tx, tenant, register, [entry])).get(entry)?.entry;
    return known?.state === undefined ? undefined : definitions.at(register, known.version).definition.states[known.state]!.title;
  });
  const said = now && !Array.isArray(now) && "zh" in now ? now : undefined;
  return [
    refuse(
      "ENTRY_MOVED_ON",
      `这一条刚刚由别人办过${said ? `，现在是“${said.zh}”` : ""}，请看过后再办`,
      `somebody else has just acted on this entry${said ? `; it is “${said.en}” now` : ""}. Look at it before you go on`,
    ),
  ];
};

const actAt = async (desk: Desk, registerId: string, command: Command): Promise<Answer | Refusals> => {
  const { tx, tenant, post, definitions } = desk;
  const register = definitions.current(registerId);
  if (!register) return noRegister(registerId);
  const keeper = keeperOf(desk, register);
  const { event: done, known, ...before } = await loadBefore(desk, registerId, command.entry, command.event, keeper);
  if (done) return isSameInput(done, post.id, inputOf(registerId, command), known?.key) ? answerAgain(desk, done) : eventTaken;
  const isElsewhere = known !== undefined && known.entry.keeper !== keeper;
  const isClosed = isElsewhere ? await loadClosed(tx, tenant, [known.entry.keeper]) : before.isClosed;
  const judged = judge(desk, register, command, known, { isClosed, recordedAt: desk.recordedAt });
  if (!("entered" in judged)) return judged;
  const { entered, event, after, postings, newKey } = judged;
  const holders = await loadHolders(desk, registerId, after.external_no === null ? [] : [after.external_no]);
  const taken = findTaken(holders, after);
  if (taken) return taken;
  const batch = emptyBatch();
  batch.changes.set(after.id, { before: known?.row, after, ...(newKey ? { newKey } : {}) });
  batch.events.push(event);
  batch.postings.push(...postings);
  await writeBatch(tx, tenant, batch);
  return answerOf(definitions.at(registerId, entered.entry.version).definition, entered.event, entered.entry, entered.postings);
};

/** A key that was taken in the same moment: by this very command, sent twice, or by another. Looked at again, it is known which. */
const isTaken = (error: unknown): boolean => codeOf(error) === UNIQUE_VIOLATION;

export const act = async (room: Room, who: string, register: string, given: Command): Promise<Answer | Refusals> => {
  const problems = checkIds(given);
  if (problems.length > 0) return problems;
  const command = asKept(given);
  const once = (): Promise<Answer | Refusals> => atDesk(room, who, "write", (desk) => actAt(desk, register, command));
  try {
    return await once().catch((error: unknown) => {
      if (isTaken(error)) return once();
      throw error;
    });
  } catch (error) {
    const isLate = error instanceof MovedOn || constraintOf(error) === "event_tenant_register_entry_seq_key";
    const refusals = isLate ? await movedOn(room, who, register, command.entry) : refusalOf(error);
    if (!refusals) throw error;
    return refusals;
  }
};
