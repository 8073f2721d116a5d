/** Accounts of the demonstration: one for each post of 青禾镇, a machine that an office shares, and a password that everybody knows. */
import { demoPosts, offices, roles } from "@jiannuo/township";
import type { Words } from "@jiannuo/quantity";
import type { Store } from "../store/store.ts";
import { putAccount } from "./accounts.ts";
import { hash } from "./password.ts";
import { setPin } from "./pins.ts";

export const demoPassword = "shuo-dao-zuo-dao";
export const demoPin = "235711";
export const demoUnitAccount = "demo-unit-economy";
const sharedOffice = "economy";

export interface Offer {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** Where they sit. */
  readonly unit: Words;
  readonly role: Words;
  /** At a shared machine. */
  readonly pin?: string;
}

export const loadDemoAccounts = async (accounts: Store["accounts"], at: Date): Promise<void> => {
  // One hash for all: everybody knows the password, and forty hashes would take seconds.
  const kept = { hashed: await hash(demoPassword), mustChange: false, isDemonstration: true, at };
  for (const { id, name, person } of demoPosts) await putAccount(accounts, { username: id, name, holder: { person } }, kept);
  await putAccount(
    accounts,
    { username: demoUnitAccount, name: `${offices[sharedOffice].zh}公用机`, holder: { unit: sharedOffice } },
    kept,
  );
  for (const { person, unit } of demoPosts) if (unit === sharedOffice) await setPin(accounts, person, demoPin, at);
};

/** One account of each role, and the shared machine. */
export const offersOf = (unitTitle: (id: string) => Words): Offer[] => {
  // Of the offices the one that shares the machine: it keeps registers from which much can be seen.
  const posts = [...demoPosts.filter(({ unit }) => unit === sharedOffice), ...demoPosts];
  const roleIds = [...new Set(demoPosts.map(({ role }) => role))];
  const firsts = roleIds.map((role) => posts.find((post) => post.role === role)!);
  const people = firsts.map(({ id, name, role, unit }) => ({
    username: id,
    password: demoPassword,
    name,
    unit: unitTitle(unit),
    role: roles[role].title,
  }));
  const shared = {
    username: demoUnitAccount,
    password: demoPassword,
    name: "公用机",
    unit: unitTitle(sharedOffice),
    role: { zh: "办公室合用账号", en: "Shared machine" },
    pin: demoPin,
  };
  return [...people, shared];
};
