/** Whether somebody saved a newer version while this one is open: asked every little while, and when the window is looked at again. */
import { useQuery } from "@tanstack/react-query";
import { type ReportListed, reportsQuery } from "../../api/reports.ts";
import type { Saved } from "./saver.ts";

const everyMs = 15_000;

/** @returns the report as it is listed, where it has gone beyond what stands on the paper */
export const useNewer = (report: string, { saving, base, conflict }: Saved): ReportListed | undefined => {
  const { data } = useQuery({ ...reportsQuery, refetchInterval: everyMs, refetchOnWindowFocus: true });
  const head = data?.find(({ id }) => id === report);
  // One's own version is newer too until its saving has been answered.
  return head && head.version > base && saving !== "saving" && !conflict ? head : undefined;
};
