/** What a list shows, as it stands in the address: `?state=assigned&field.area=fire&from=2024-01-01`. An address can be sent to somebody, and kept as a view. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { ListAsked } from "../../api/books.ts";

/** Lists of what is due are another kind of list: they are worked out, not stored. */
export type ListKind = "entries" | "overdue" | "soon";

export type Conditions = Readonly<Record<string, string>>;

const plainNames = new Set(["state", "place", "keeper", "from", "to", "text", "behind", "period", "asOf", "sort"]);

const isCondition = (name: string): boolean => plainNames.has(name) || name.startsWith("field.");

/** The conditions of an address; whatever else stands in it is left alone. */
export const conditionsOf = (search: Readonly<Record<string, unknown>>): Conditions =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.join(",") : value === undefined || value === null ? "" : String(value);
      return isCondition(name) && text !== "" ? [[name, text]] : [];
    }),
  );

export const kindOf = ({ due }: Readonly<Record<string, unknown>>): ListKind => (due === "overdue" || due === "soon" ? due : "entries");

/** As the server is asked: several states are several. */
export const askedOf = ({ state, ...rest }: Conditions): ListAsked => ({
  ...rest,
  ...(state === undefined ? {} : { state: state.split(",") }),
});

const statesThat = ({ states }: RegisterDefinition, isEnd: boolean): string =>
  Object.entries(states)
    .filter(([, state]) => (state.isEnd === true) === isEnd)
    .map(([id]) => id)
    .join(",");

export interface View {
  readonly id: "ongoing" | "overdue" | "soon" | "ended" | "everything";
  readonly search: Readonly<Record<string, string>>;
}

/** The views that every register has; one whose entries all end at once (a log) has only everything. */
export const standardViews = (definition: RegisterDefinition): View[] => {
  const [ongoing, ended] = [statesThat(definition, false), statesThat(definition, true)];
  return [
    ...(ongoing === "" ? [] : [{ id: "ongoing" as const, search: { state: ongoing } }]),
    ...(Object.keys(definition.duties).length + Object.keys(definition.rounds).length === 0
      ? []
      : [
          { id: "overdue" as const, search: { due: "overdue" } },
          { id: "soon" as const, search: { due: "soon" } },
        ]),
    ...(ongoing === "" || ended === "" ? [] : [{ id: "ended" as const, search: { state: ended } }]),
    { id: "everything", search: {} },
  ];
};

/** Whether two addresses show the same list; the order of rows is no part of a view. */
export const isSameList = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean => {
  const said = (search: Readonly<Record<string, unknown>>): string => {
    const { sort: _sort, ...conditions } = conditionsOf(search);
    return JSON.stringify([kindOf(search), Object.entries(conditions).sort(([x], [y]) => (x < y ? -1 : 1))]);
  };
  return said(a) === said(b);
};

/** The address of an export with the same conditions: the same rows as the list. */
export const exportAddress = (register: string, format: "xlsx" | "csv", conditions: Conditions): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(askedOf(conditions))) for (const one of [value].flat()) query.append(name, one);
  const text = query.toString();
  return `/api/registers/${register}/entries.${format}${text === "" ? "" : `?${text}`}`;
};
