import { randomUUID } from "node:crypto";
import type { ActDefinition, RegisterDefinition, Verdict } from "@jiannuo/registers";
import { demoPosts, registers, roles } from "@jiannuo/township";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Stage, type Way, postsNamed, today, valuesFor, waysInto } from "../testing/books/every-state.ts";
import { openRehearsal } from "../testing/books/rehearsal.ts";
import { isShape } from "../testing/books/shapes.ts";
import { given, isRefused, openTown } from "../testing/books/town.ts";

/** One post of each role, everyone whom the register names, another village, and a leader in whose charge it is not. */
const postsFor = (definition: RegisterDefinition): string[] => {
  const byRole = Object.keys(roles).map((role) => demoPosts.find((post) => post.role === role)!.id);
  return [...new Set([...byRole, ...postsNamed(definition), "demo-village-2", "demo-leader-2"])];
};

/** What the page says and what the act says, as far as both speak of whether this post may. */
const asSaid = (verdict: Verdict): string => (verdict.ok ? "offered" : `${verdict.code} ${verdict.because.zh} ${verdict.because.en}`);

// The rule is the same function whichever engine keeps the rows: the embedded one is enough.
describe("页面上能办的和不能办的，办的时候也一样：所有台账、所有状态、所有办理、所有角色", () => {
  let own: TestStore;
  let stage: Stage;
  let compared = 0;

  beforeAll(async () => {
    own = await engines[0]!.open();
    const { books } = await openTown(own.store, { today });
    stage = { books, rehearsal: await openRehearsal(own.store, today) };
  });
  afterAll(() => own.remove());

  /** The act is really done, by the server's own door, and taken back. */
  const ask = async (
    definition: RegisterDefinition,
    post: string,
    act: string,
    entry: string,
    variant: number,
    village?: string,
  ): Promise<string> => {
    compared++;
    const values = valuesFor(definition, act, variant, village);
    const answer = await stage.rehearsal.act(post, definition.id, { event: randomUUID(), entry, act, values });
    return isRefused(answer) ? answer.map(({ code, because }) => `${code} ${because.zh} ${because.en}`).join("; ") : "offered";
  };

  /** An act of another state is refused to everybody alike, before anybody is looked at: it is asked for through one post. */
  const compare = async (definition: RegisterDefinition, { state, entry }: Way, post: string, variant: number): Promise<void> => {
    const view = await stage.books.look(post, definition.id, entry);
    if (isRefused(view)) {
      const act = Object.keys(definition.acts).find((name) => definition.acts[name]!.from !== "new");
      const answer = act && (await ask(definition, post, act, entry, variant));
      expect([post, act, answer?.split(" ")[0]]).toEqual([post, act, act && "NO_ENTRY"]);
      return;
    }
    expect(view.entry.state).toBe(state);
    const isFirst = post === postsNamed(definition)[0];
    const inState = ({ from }: ActDefinition): boolean => from !== "new" && from.includes(state);
    for (const { act, offer } of view.acts.filter(({ act: name }) => isFirst || inState(definition.acts[name]!)))
      expect([state, post, act, await ask(definition, post, act, entry, variant)]).toEqual([state, post, act, asSaid(offer)]);
  };

  test.each(registers.map((definition) => [definition.title.zh, definition] as const))("%s", async (_, definition) => {
    const states = Object.keys(definition.states).toSorted();
    const reached = new Set<string>();
    for (const variant of [0, 1]) {
      if (variant === 1 && reached.size === states.length && !isShape(definition)) break;
      for (const way of await waysInto(stage, definition, variant)) {
        reached.add(way.state);
        for (const post of postsFor(definition)) await compare(definition, way, post, variant);
      }
    }
    expect([...reached].toSorted()).toEqual(states);
  });

  test.each(registers.map((definition) => [definition.title.zh, definition] as const))("%s：登记", async (_, definition) => {
    for (const post of postsFor(definition)) {
      const view = await stage.books.register(post, definition.id);
      if (isRefused(view)) continue;
      const { unit } = demoPosts.find(({ id }) => id === post)!;
      const village = unit.startsWith("village") ? unit : undefined;
      for (const { act, offer } of given(view).openings)
        expect([post, act, await ask(definition, post, act, randomUUID(), 0, village)]).toEqual([post, act, asSaid(offer)]);
    }
  });

  test("没有悄悄漏掉：台账、状态、办理、岗位一共比过一万三千次以上", () => {
    expect(compared).toBeGreaterThan(13_000);
  });
});
