/** The states of an entry as a line of stations: where it was and when, where it stands, what may come. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { EntryView } from "../../api/types.ts";

export interface Station {
  readonly state: string;
  readonly is: "done" | "now" | "coming";
  /** Day on which it was reached last. */
  readonly on?: string;
}

type Standing = Pick<EntryView, "timeline"> & { readonly entry: Pick<EntryView["entry"], "state"> };

/** In the order of the declaration, which is the usual one: what was passed over on the way is left out, and so is what no act leads to from here. */
export const stationsOf = (definition: RegisterDefinition, { entry, timeline }: Standing): Station[] => {
  const reached = new Map<string, string>();
  for (const { kind, act, happenedOn, isReversed } of timeline) {
    const to = act === undefined ? undefined : definition.acts[act]?.to;
    if (kind === "act" && !isReversed && to !== undefined && to !== "same") reached.set(to, happenedOn);
  }
  const coming = statesFrom(definition, entry.state ?? undefined);
  const states = Object.keys(definition.states);
  const now = states.indexOf(entry.state ?? "");
  return states.flatMap((state, at): Station[] => {
    const on = reached.get(state);
    if (state === entry.state) return [{ state, is: "now", ...(on === undefined ? {} : { on }) }];
    // What it was sent back from lies ahead again.
    if (at > now && coming.has(state)) return [{ state, is: "coming" }];
    return on === undefined ? [] : [{ state, is: "done", on }];
  });
};

/** States that acts may still lead to. */
const statesFrom = (definition: RegisterDefinition, start: string | undefined): ReadonlySet<string> => {
  const reached = new Set(start === undefined ? [] : [start]);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of Object.values(definition.acts))
      if (from !== "new" && to !== "same" && from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
};
