/** For tests: 云岭县 with three townships whose books are kept together. Everybody and everything is made up. */
import { calendarOf } from "@jiannuo/registers";
import { type RoleId, registers } from "@jiannuo/township";
import { type Books, openBooks } from "../../books/books.ts";
import { type PostInput, type UnitInput, loadPeople } from "../../books/load-people.ts";
import type { Store } from "../../store/store.ts";
import { noon } from "./town.ts";

export const townships = ["qing", "bai", "hong"] as const;

const titled = (zh: string, en: string) => ({ title: { zh, en } });

const township = (id: string): UnitInput[] => [
  { id, kind: "township", under: "county", ...titled(`${id}镇`, id) },
  ...["economy", "stability", "environment"].map((office): UnitInput => ({
    id: `${id}-${office}`,
    kind: "office",
    office,
    under: id,
    ...titled(office, office),
  })),
  ...["1", "2"].map((nth): UnitInput => ({ id: `${id}-v${nth}`, kind: "village", under: id, ...titled(`${id}${nth}村`, `${id} ${nth}`) })),
  { id: `${id}-firm`, kind: "enterprise", under: id, ...titled(`${id}机械厂`, `${id} works`) },
];

const post = (id: string, role: RoleId, unit: string): PostInput => ({ id, person: `person-${id}`, name: id, role, unit, portfolio: [] });

const staff = (id: string): PostInput[] => [
  post(`${id}-mayor`, "mayor", id),
  post(`${id}-economy-clerk`, "office_clerk", `${id}-economy`),
  post(`${id}-stability-clerk`, "office_clerk", `${id}-stability`),
  post(`${id}-stability-lead`, "office_lead", `${id}-stability`),
  post(`${id}-village-clerk`, "village_clerk", `${id}-v1`),
  post(`${id}-admin`, "administrator", id),
];

export const openCounty = async (store: Store, today = "2024-01-15"): Promise<Books> => {
  await loadPeople(store, 1, {
    name: "云岭县",
    since: "2020-01-01",
    units: [{ id: "county", kind: "county", ...titled("云岭县", "Yunling County") }, ...townships.flatMap(township)],
    posts: [post("county-reader", "county_reader", "county"), post("county-secretary", "secretary", "county"), ...townships.flatMap(staff)],
  });
  return openBooks(store, { tenant: 1, registers, now: () => noon(today), calendar: calendarOf() });
};
