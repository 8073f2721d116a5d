/** Which registers a post has to do with: those in which it sees entries or may open one. */
import type { Words } from "@jiannuo/quantity";
import type { Register, RegisterDefinition } from "@jiannuo/registers";
import { offices } from "@jiannuo/township";
import { noRegister } from "./act.ts";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { officeOn } from "./directory.ts";
import { type Offered, openingsOf } from "./offer.ts";
import { reaches } from "./scope-of-post.ts";

export interface RegisterListed {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  readonly purpose: Words;
  readonly keeper: string;
  readonly keeperTitle: Words;
  readonly door: RegisterDefinition["door"];
  readonly sensitivity: number;
  readonly states: readonly { readonly id: string; readonly title: Words; readonly isEnd: boolean }[];
  readonly mayOpen: boolean;
}

export interface RegisterView {
  readonly definition: RegisterDefinition;
  readonly openings: readonly Offered[];
}

const mayOpen = (openings: readonly Offered[]): boolean => openings.some(({ offer }) => offer.ok);

const isConcerned = (desk: Desk, register: Register): boolean =>
  reaches(desk, register.definition.id) || mayOpen(openingsOf(desk, register));

const keeperTitle = ({ directory, post, today }: Desk, keeper: string): Words =>
  directory.units.get(officeOn(directory, keeper, post.township, today)?.split("/").at(-1) ?? keeper)?.title ??
  offices[keeper as keyof typeof offices] ?? { zh: keeper, en: keeper };

const listed = (desk: Desk, register: Register): RegisterListed => {
  const { id, version, title, purpose, keeper, door, sensitivity, states } = register.definition;
  return {
    id,
    version,
    title,
    purpose,
    keeper,
    keeperTitle: keeperTitle(desk, keeper),
    door,
    sensitivity,
    states: Object.entries(states).map(([state, { title: said, isEnd }]) => ({ id: state, title: said, isEnd: isEnd === true })),
    mayOpen: mayOpen(openingsOf(desk, register)),
  };
};

export const registers = (room: Room, who: string): Promise<{ rows: readonly RegisterListed[] } | Refusals> =>
  atDesk(room, who, "read", async (desk) => ({
    rows: desk.definitions.all.filter((register) => isConcerned(desk, register)).map((register) => listed(desk, register)),
  }));

export const register = (room: Room, who: string, id: string): Promise<RegisterView | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const found = desk.definitions.current(id);
    if (!found || !isConcerned(desk, found)) return noRegister(id);
    return { definition: found.definition, openings: openingsOf(desk, found) };
  });
