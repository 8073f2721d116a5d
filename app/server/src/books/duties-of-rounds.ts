/** 周期应办: what must be entered again and again, also for zero: which village or enterprise has not done so yet. */
import { type Day, addDays, daysBetween } from "@jiannuo/quantity";
import { type Register, type RoundDefinition, may, spansOf, standingOf } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Desk } from "./desk.ts";
import type { DutyListed } from "./duties.ts";
import { fromPath } from "./event-row.ts";
import { hasSecond } from "./judge.ts";
import { offerOf } from "./offer.ts";
import { type Owing, owing, spokenOf } from "./owing.ts";

/** What was missed is told for so long. */
const toldForDays = 366;

const readEvidence = async (desk: Desk, register: Register, round: RoundDefinition, from: Day): Promise<{ on: Day; subject: string }[]> => {
  const { per, closedBy } = round;
  const { rows } = await sql<{ on: Day; entry: string; place: string; value: string | null }>`
    select e.happened_on as on, e.entry, e.place, e."values"->>${typeof per === "object" ? per.field : ""} as value from event e
    where e.tenant = ${desk.tenant} and e.register = ${register.definition.id} and e.kind = 'act' and e.act = any(${[...closedBy]}::text[]) and e.happened_on >= ${from}::date
      and not exists (select 1 from event r where r.tenant = e.tenant and r.register = e.register and r.entry = e.entry and r.reverses = e.id)`.execute(
    desk.tx,
  );
  return rows.map(({ on, entry, place, value }) => ({
    on,
    subject: spokenOf(desk, register, round, { entry, place: fromPath(place), value }),
  }));
};

/** Nothing is owed for the time before the register was begun. */
const begunOn = async ({ tx, tenant }: Desk, register: string): Promise<Day> => {
  const { rows } = await sql<{
    day: Day;
  }>`select min(from_day) as day from definition where tenant = ${tenant} and register = ${register}`.execute(tx);
  return rows[0]!.day;
};

const mayClose = (desk: Desk, register: Register, { closedBy }: RoundDefinition, { keeper, place, known }: Owing): boolean =>
  closedBy.some((act) => {
    if (known) return offerOf(desk, desk.definitions.at(known.entry.register, known.entry.version), act, known).ok;
    const target = { keeper, place };
    const second = hasSecond(desk, register, act, target);
    return may(register, act, { post: desk.post }, target, desk.today, desk.names, second).ok;
  });

const roundDue = async (desk: Desk, register: Register, id: string, round: RoundDefinition, until: Day): Promise<DutyListed[]> => {
  const { definition } = register;
  const { today } = desk;
  const owed = await owing(desk, register, round);
  if (owed.length === 0) return [];
  const since = [addDays(today, -toldForDays), await begunOn(desk, definition.id)].toSorted().at(-1)!;
  const year = Number(today.slice(0, 4));
  const years = [year - 1, year].filter((one) => spansOf(round, one).some(({ from, to }) => to >= since && from <= today));
  const evidence = years.length === 0 ? [] : await readEvidence(desk, register, round, `${years[0]!}-01-01` as Day);
  const bySubject = new Map(owed.map((one) => [one.subject, one]));
  return years
    .flatMap((one) => standingOf(round, one, [...bySubject.keys()], evidence, today))
    .filter(
      ({ state, span, subject }) =>
        span.to >= (bySubject.get(subject)!.since ?? since) &&
        span.to >= since &&
        (state === "missed" || (state === "open" && span.to <= until)),
    )
    .map(({ span, subject, state }): DutyListed => {
      const owes = bySubject.get(subject)!;
      const { title, place, keeper, known } = owes;
      return {
        register: definition.id,
        duty: id,
        dutyTitle: round.title,
        ...(known ? { entry: known.entry.id } : {}),
        title,
        span: span.title,
        place,
        keeper,
        dueOn: span.to,
        state: state === "missed" ? "overdue" : "due",
        left: daysBetween(today, span.to),
        unit: "days",
        isYours: mayClose(desk, register, round, owes),
        ruleText: round.rule,
      };
    });
};

export const roundsDue = async (desk: Desk, registers: readonly Register[], until: Day): Promise<DutyListed[]> => {
  const rows: DutyListed[] = [];
  for (const register of registers)
    for (const [id, round] of Object.entries(register.definition.rounds)) rows.push(...(await roundDue(desk, register, id, round, until)));
  return rows;
};
