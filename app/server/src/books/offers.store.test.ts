import { randomUUID } from "node:crypto";
import type { RegisterDefinition, Verdict } from "@jiannuo/registers";
import { demoPosts, registers, roles } from "@jiannuo/township";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Way, go, valuesFor, waysInto } from "../testing/books/every-state.ts";
import { isShape } from "../testing/books/shapes.ts";
import { type Town, given, isRefused, openTown } from "../testing/books/town.ts";

const variants = [0, 1];

/** One post of each role, everyone of the keeping office, and the villages that are the entry's own and another. */
const postsFor = ({ keeper }: RegisterDefinition): string[] => {
  const byRole = Object.keys(roles).map((role) => demoPosts.find((post) => post.role === role)!.id);
  const own = demoPosts.filter(({ unit }) => unit === keeper).map(({ id }) => id);
  return [...new Set([...byRole, ...own, "demo-village-1", "demo-village-2", "demo-leader-2"])];
};

/** What the page says and what the act says, as far as both speak of whether this post may. */
const asSaid = (verdict: Verdict): string => (verdict.ok ? "offered" : `${verdict.code} ${verdict.because.zh} ${verdict.because.en}`);

// The rule is the same function whichever engine keeps the rows: the embedded one is enough.
describe("页面上能办的和不能办的，办的时候也一样：所有角色、所有办理、所有状态", () => {
  let own: TestStore;
  let town: Town;

  beforeAll(async () => {
    own = await engines[0]!.open();
    town = await openTown(own.store);
  });
  afterAll(() => own.remove());

  const ask = async (
    definition: RegisterDefinition,
    post: string,
    act: string,
    entry: string,
    variant: number,
    village?: string,
  ): Promise<string> => {
    const values = valuesFor(definition, act, variant, village);
    const answer = await town.books.act(post, definition.id, { event: randomUUID(), entry, act, values });
    return isRefused(answer) ? answer.map(({ code, because }) => `${code} ${because.zh} ${because.en}`).join("; ") : "offered";
  };

  /** An act that is done changes the entry: each that is offered is done to an entry of its own. */
  const compare = async (definition: RegisterDefinition, way: Way, post: string, standing: string): Promise<void> => {
    const view = await town.books.look(post, definition.id, standing);
    if (isRefused(view)) {
      const act = Object.keys(definition.acts).find((name) => definition.acts[name]!.from !== "new");
      const answer = act && (await ask(definition, post, act, standing, way.variant));
      expect([post, act, answer?.split(" ")[0]]).toEqual([post, act, act && "NO_ENTRY"]);
      return;
    }
    expect(view.entry.state).toBe(way.state);
    for (const { act, offer } of view.acts) {
      const entry = offer.ok ? (await go(town, definition, way.steps, way.variant))! : standing;
      expect([way.state, post, act, await ask(definition, post, act, entry, way.variant)]).toEqual([way.state, post, act, asSaid(offer)]);
    }
  };

  test.each(registers.filter(isShape).map((definition) => [definition.title.zh, definition] as const))(
    "%s",
    async (_, definition) => {
      const reached = new Set<string>();
      for (const variant of variants)
        for (const way of await waysInto(town, definition, variant)) {
          reached.add(way.state);
          const standing = (await go(town, definition, way.steps, way.variant))!;
          for (const post of postsFor(definition)) await compare(definition, way, post, standing);
        }
      expect([...reached].toSorted()).toEqual(Object.keys(definition.states).toSorted());
    },
    300_000,
  );

  test.each(registers.map((definition) => [definition.title.zh, definition] as const))("%s：登记", async (_, definition) => {
    for (const post of demoPosts) {
      const view = await town.books.register(post.id, definition.id);
      if (isRefused(view)) continue;
      const village = post.unit.startsWith("village") ? post.unit : undefined;
      for (const { act, offer } of given(view).openings)
        expect([post.id, act, await ask(definition, post.id, act, randomUUID(), 0, village)]).toEqual([post.id, act, asSaid(offer)]);
    }
  });
});
