/** For tests: 青禾镇 with its posts, its books open, and a clock that stands where the test puts it. */
import { randomUUID } from "node:crypto";
import { type RegisterDefinition, calendarOf } from "@jiannuo/registers";
import { demoPosts, demoSince, demoUnits, registers } from "@jiannuo/township";
import { type Books, type Refusals, openBooks } from "../../books/books.ts";
import { type PostInput, loadPeople } from "../../books/load-people.ts";
import type { Store } from "../../store/store.ts";

interface Clock {
  now: Date;
}

/** Noon of the day in Shanghai. */
export const noon = (day: string): Date => new Date(`${day}T04:00:00.000Z`);

export interface Town {
  readonly books: Books;
  readonly clock: Clock;
}

export const openTown = async (
  store: Store,
  options: {
    readonly tenant?: number;
    readonly today?: string;
    readonly posts?: readonly PostInput[];
    readonly registers?: readonly RegisterDefinition[];
  } = {},
): Promise<Town> => {
  const tenant = options.tenant ?? 1;
  const clock: Clock = { now: noon(options.today ?? "2024-01-15") };
  await loadPeople(store, tenant, { name: "青禾镇", since: demoSince, units: demoUnits, posts: [...demoPosts, ...(options.posts ?? [])] });
  const books = await openBooks(store, { tenant, registers: options.registers ?? registers, now: () => clock.now, calendar: calendarOf() });
  return { books, clock };
};

export const isRefused = (answer: unknown): answer is Refusals => Array.isArray(answer);

/** The answer, or a failure that says what was refused. */
export const given = <T>(answer: T | Refusals): T => {
  if (isRefused(answer) && answer.length > 0 && answer.every((refusal) => typeof refusal === "object" && "because" in refusal))
    throw new Error(answer.map(({ code, because }) => `${code}: ${because.en}`).join("; "));
  return answer as T;
};

export const codes = (answer: unknown): string[] => (isRefused(answer) ? answer.map(({ code }) => code) : []);

export const visit = (on: string, enterprise = "u-ent-1", entry: string = randomUUID()) => ({
  event: randomUUID(),
  entry,
  act: "record",
  values: { enterprise, visited_on: on, leader: "宋长河", findings: "订单饱满，缺两名电工" },
});

export const petition = (on: string, persons: number, more: object = {}, entry: string = randomUUID()) => ({
  event: randomUUID(),
  entry,
  act: "receive",
  values: {
    came_on: on,
    persons,
    receiver: "田春梅",
    village: "village-1",
    visitor: "王某某",
    visitor_phone: "13800000000",
    demand: "低保申请",
    ...more,
  },
});

export const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` }) as const;
