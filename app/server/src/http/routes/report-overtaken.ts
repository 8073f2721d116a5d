/** What the second of two writers is told. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Overtaken } from "../../reports/reports.ts";

/** "2024-01-15 12:30", in Shanghai. */
const clock = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

export const overtakenBy = ({ overtaken: { by, at, version, side } }: Overtaken): Refusal =>
  refuse(
    "REPORT_CHANGED_MEANWHILE",
    `${by}已在 ${clock(at)} 存了第 ${version} 稿。您的这一稿没有丢，留作第 ${side} 稿，可与第 ${version} 稿对照后再改。`,
    `${by} saved version ${version} at ${clock(at)}. Yours is not lost: it is kept as version ${side}, to be compared with ${version}.`,
  );
