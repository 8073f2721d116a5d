/** Instants as the office reads them: on the clock of Asia/Shanghai, which has had no summer time since 1991. */
const SHANGHAI_AHEAD_MS = 8 * 3600 * 1000;

/** The instant as a date whose UTC fields are the clock in Shanghai (what a spreadsheet cell holds); undefined for what is no instant. */
export const shanghaiClock = (instant: string): Date | undefined => {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : new Date(time + SHANGHAI_AHEAD_MS);
};

/** `2026-11-23T07:52:22Z` → `2026-11-23 15:52`. What is no instant is passed on as it is. */
export const shanghaiMinute = (instant: string): string => shanghaiClock(instant)?.toISOString().slice(0, 16).replace("T", " ") ?? instant;
