import { expect, test } from "vitest";
import type { RegisterDefinition, Who } from "../define/register.ts";
import { parcel } from "../testing/shop.ts";
import { type ScopeTemplate, type WalledRow, isSeen, registersNaming, scopeOf } from "./scope.ts";

const depot: RegisterDefinition = parcel;

const withAlso = (act: string, who: Who): RegisterDefinition => ({
  ...depot,
  acts: { ...depot.acts, [act]: { ...depot.acts[act]!, by: ["keeper", who] } },
});

/** The parcels of the depot, where the desk may hold back what the depot has taken in. */
const heldByTheDesk = withAlso("hold", "office:desk");
const takenAtTheDesk = withAlso("take", "office:desk");

const clerk: readonly ScopeTemplate[] = [{ keepers: "own", clearance: 1 }];
const desk = { id: "p", unit: "county/qing/desk", township: "county/qing" };
const row: WalledRow = { register: "parcel", keeper: "county/qing/depot", place: "county/qing/v1", author: "other", sensitivity: 1 };
const scope = scopeOf(clerk, desk, [], registersNaming([heldByTheDesk]).get("desk"));

test("一个办所被点名接着办的台账才算点名；登记时点名的、点自己的不算", () => {
  expect(registersNaming([heldByTheDesk])).toEqual(new Map([["desk", ["parcel"]]]));
  expect(registersNaming([depot, takenAtTheDesk])).toEqual(new Map());
  expect(registersNaming([{ ...heldByTheDesk, keeper: "desk" }])).toEqual(new Map());
});

test("被点名的办所看得见本镇这本台账的条目，别的台账、别的镇看不见", () => {
  expect(isSeen(scopeOf(clerk, desk, []), row)).toBe(false);
  expect(isSeen(scope, row)).toBe(true);
  expect(isSeen(scope, { ...row, register: "letters" })).toBe(false);
  expect(isSeen(scope, { ...row, place: "county/bai/v1" })).toBe(false);
});

test("限定知悉的条目，点了名也看不见；本办自己的照旧", () => {
  const lead = scopeOf([{ keepers: "own", clearance: 2 }], desk, [], ["parcel"]);
  expect(isSeen(lead, { ...row, sensitivity: 2 })).toBe(false);
  expect(isSeen(lead, { ...row, keeper: desk.unit, sensitivity: 2 })).toBe(true);
  expect(isSeen(scopeOf([{ keepers: "own", clearance: 0 }], desk, [], ["parcel"]), row)).toBe(false);
});

test("不按办所看的角色（代表、网格员、本来就看得见全镇的）不因点名多看一行", () => {
  const others: readonly (readonly ScopeTemplate[])[] = [
    [{ isOwnOnly: true, clearance: 1 }],
    [{ registers: ["letters"], clearance: 0 }],
    [{ clearance: 1 }, { keepers: "own", clearance: 2 }],
  ];
  for (const templates of others) expect(scopeOf(templates, desk, [], ["parcel"])).toEqual(scopeOf(templates, desk, []));
});
