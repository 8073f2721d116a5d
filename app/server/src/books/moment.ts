/** Days are Asia/Shanghai dates, instants are UTC. China keeps one time all year, eight hours ahead. */
import { type Day, addDays } from "@jiannuo/quantity";

const aheadMs = 8 * 3_600_000;

export const dayIn = (instant: Date): Day => new Date(instant.getTime() + aheadMs).toISOString().slice(0, 10) as Day;

/** The first instant after the day: recorded as of it means recorded before this. */
export const endOf = (day: Day): string => new Date(Date.parse(`${addDays(day, 1)}T00:00:00.000Z`) - aheadMs).toISOString();

/** 202306 for any day of June 2023. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
