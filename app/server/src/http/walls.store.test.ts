import { randomUUID } from "node:crypto";
import { type Sensitivity, isSeen, registersNaming, scopeOf } from "@jiannuo/registers";
import { demoPosts, registers, roles } from "@jiannuo/township";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Door, openDoor } from "../testing/books/door.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, given, openTown, petition, visit } from "../testing/books/town.ts";
import { type OpenApi, openapiOf } from "./openapi.ts";

const home = 1;
const neighbour = 2;
const phone = "13800000000";

interface Row {
  readonly register: string;
  readonly id: string;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: Sensitivity;
  /** Text that stands in this entry and in no other. */
  mark: string;
}

/** What is asked at other doors: of accounts and of reports, which belong to the whole town. */
const elsewhere = /^\/api\/(?:sign-in|auth|me|accounts|readings|health|openapi)/;

/** Addresses that answer with entries are asked as often as all others together. */
const telling = /entries|search|drill/;

const scopeFor = (reader: string) => {
  const post = demoPosts.find(({ id }) => id === reader)!;
  const pathOf = (unit: string): string => (unit === "qinghe" ? "qinghe" : `qinghe/${unit}`);
  const { scopes, isWriter } = roles[post.role];
  const named = isWriter ? (registersNaming(registers).get(post.unit) ?? []) : [];
  return scopeOf(scopes, { id: post.id, unit: pathOf(post.unit) }, post.portfolio.map(pathOf), named);
};

/** Straw fires are made a matter for the cleared alone, so that every sensitivity is there. */
const definitions = registers.map((definition) =>
  definition.id === "straw_fire" ? { ...definition, sensitivity: 2 as const } : definition,
);

describe.each(engines)("谁问什么，只答他看得见的 · $name", ({ open }) => {
  let own: TestStore;
  let door: Door;
  let document: OpenApi;
  let rows: Row[];

  const fill = async ({ books }: Town, prefix: string): Promise<Map<string, string>> => {
    const marks = new Map<string, string>();
    const act = async (
      post: string,
      register: string,
      command: { event: string; entry: string; act: string; values: object },
      mark: string,
    ) => {
      given(await books.act(post, register, { ...command, values: { ...command.values } }));
      marks.set(command.entry, mark);
    };
    for (let at = 1; at <= 6; at++) {
      const mark = (kind: string): string => `${prefix}${kind}第${"〇一二三四五六"[at]}号暗记`;
      const village = `village-${1 + (at % 3)}`;
      const visited = visit(`2023-0${at}-10`, `u-ent-${at}`);
      await act(
        at % 2 ? "demo-economy" : "demo-economy-clerk",
        "enterprise_visit",
        { ...visited, values: { ...visited.values, findings: mark("走访") } },
        mark("走访"),
      );
      await act(
        "demo-stability",
        "petition_visit",
        petition(`2023-0${at}-11`, at, { village, receiver: mark("接待"), visitor_phone: phone }),
        mark("接待"),
      );
      const hazard = { site: "路口", content: mark("隐患"), area: "other", found_on: `2023-0${at}-12`, village };
      await act(
        at % 2 && village === "village-1" ? "demo-grid" : `demo-${village}`,
        "hazard",
        { event: randomUUID(), entry: randomUUID(), act: "register", values: hazard },
        mark("隐患"),
      );
      const fire = { village, season: "summer", fires: "0", signer: mark("禁烧"), signed_on: `2023-0${at}-13`, season_end: "2023-06-30" };
      await act("demo-environment", "straw_fire", { event: randomUUID(), entry: randomUUID(), act: "sign", values: fire }, mark("禁烧"));
    }
    return marks;
  };

  beforeAll(async () => {
    own = await open();
    const other = await openTown(own.store, { tenant: neighbour, registers: definitions });
    const foreign = await fill(other, "邻镇");
    const town = await openTown(own.store, { registers: definitions });
    const marks = await fill(town, "本镇");
    door = await openDoor(own.store, town.books);
    document = openapiOf(door.app);
    const read = await own.store.asKeeper(home, async (tx) => {
      const found = await sql<Row>`select register, id, keeper, place, author, sensitivity from entry where tenant = ${home}`.execute(tx);
      return found.rows;
    });
    rows = [
      ...read.map((row) => ({ ...row, keeper: row.keeper.slice(0, -1), place: row.place.slice(0, -1), mark: marks.get(row.id)! })),
      ...[...foreign].map(([id, mark]): Row => ({ register: "hazard", id, keeper: "-", place: "-", author: "-", sensitivity: 2, mark })),
    ];
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  const paths = (): string[] => Object.keys(document.paths).filter((path) => document.paths[path]!["get"] && !elsewhere.test(path));

  const oneOf = (...list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

  /** Something that may stand for a name in an address or a question: about one entry that is there, seen or not, or about none. */
  const valueOf = (name: string, path: string, { register, id }: Row): fc.Arbitrary<string> => {
    const measures = Object.keys(registers.find((one) => one.id === register)!.measures).map((measure) => `${register}.${measure}`);
    switch (name) {
      case "register":
        return fc.constant(register);
      case "id":
        return path.includes("/measures/") ? oneOf(...measures) : oneOf(id, id, id, "nothing");
      case "entry":
        return fc.constant(id);
      case "behind":
      case "measure":
        return oneOf(...measures);
      case "place":
      case "keeper":
        return oneOf("qinghe", "village-1", "village-2", "qinghe/economy", "生态环保办");
      case "period":
        return oneOf("2023", "2023-03", "2023Q2", "2023-01-01..2023-06-30");
      case "year":
        return oneOf("2023", "2024");
      case "state":
        return oneOf("recorded", "found", "received", "signed");
      case "text":
      case "q":
        return oneOf("暗记", "本镇隐患", "邻镇隐患", phone, "王某某", "第三号", "企业");
      case "limit":
        return oneOf("1", "7", "1000");
      case "within":
        return oneOf("0", "366");
      case "sort":
        return oneOf("newest", "oldest");
      case "asOf":
      case "from":
      case "to":
        return oneOf("2023-02-01", "2024-01-15");
      default:
        return oneOf("1", "hazard", "village-1");
    }
  };

  const question = (): fc.Arbitrary<{ readonly url: string; readonly said: readonly string[] }> =>
    fc
      .tuple(fc.oneof(oneOf(...paths()), oneOf(...paths().filter((path) => telling.test(path)))), fc.constantFrom(...rows))
      .chain(([path, row]) => {
        const parameters = document.paths[path]!["get"]!.parameters ?? [];
        const parts = parameters.map(({ name, in: where, required }) =>
          fc.tuple(
            fc.constant(name),
            fc.constant(where),
            valueOf(name, path, row),
            required ? fc.constant(true) : fc.nat({ max: name === "after" ? 40 : 4 }).map((n) => n === 0),
          ),
        );
        return fc.tuple(...parts).map((all) => {
          const used = all.filter(([, , , isGiven]) => isGiven);
          const address = used
            .filter(([, where]) => where === "path")
            .reduce((url, [name, , value]) => url.replace(`{${name}}`, value), path);
          const asked = used.filter(([, where]) => where === "query").map(([name, , value]) => `${name}=${encodeURIComponent(value)}`);
          return { url: `${address}?${asked.join("&")}`, said: used.map(([, , value]) => value) };
        });
      });

  /** A refusal says again what was asked for: that tells nothing of what is there. */
  const told = ({ statusCode, body }: { statusCode: number; body: string }, said: readonly string[]): string =>
    statusCode < 400 ? body : said.reduce((rest, value) => rest.replaceAll(value, ""), body);

  const unseenBy = (reader: string): Row[] => rows.filter((row) => !isSeen(scopeFor(reader), row));

  test("任何岗位问任何地址，答复里没有一条看不见的，也没有个人信息", async () => {
    const readers = demoPosts.map(({ id }) => id);
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...readers), question(), async (reader, { url, said }) => {
        const answer = await door.app.inject({ url, headers: { cookie: `post=${reader}` } });
        expect([url, answer.statusCode < 500]).toEqual([url, true]);
        const text = told(answer, said);
        const leaked = unseenBy(reader).filter(({ id, mark }) => text.includes(id) || text.includes(mark));
        expect([reader, url, leaked]).toEqual([reader, url, []]);
        expect([reader, url, text.includes(phone)]).toEqual([reader, url, false]);
        if (rows.some(({ id }) => text.includes(id))) answers++;
      }),
      { numRuns: 900 },
    );
    expect(answers).toBeGreaterThan(10);
  });

  test("每个岗位：看得见的一条不少，看不见的和没有的说法一样", async () => {
    for (const { id: reader } of demoPosts) {
      const unseen = new Set(unseenBy(reader).map(({ id }) => id));
      for (const register of ["enterprise_visit", "petition_visit", "hazard", "straw_fire"]) {
        const seen = rows.filter((row) => row.register === register && !unseen.has(row.id)).map(({ id }) => id);
        const listed = await door.get(reader, `/api/registers/${register}/entries?limit=1000`);
        expect(listed.body.rows.map(({ id }: { id: string }) => id).toSorted()).toEqual(seen.toSorted());
        expect((await door.get(reader, `/api/registers/${register}/count`)).body.count).toBe(seen.length);
        const hidden = rows.find((row) => row.register === register && unseen.has(row.id));
        if (!hidden) continue;
        const nothing = randomUUID();
        const sayOf = async (id: string): Promise<string> => {
          const { status, body } = await door.get(reader, `/api/registers/${register}/entries/${id}`);
          return JSON.stringify({ status, ...body, request: "" }).replaceAll(id, "");
        };
        const [ofHidden, ofNothing] = [await sayOf(hidden.id), await sayOf(nothing)];
        expect(ofHidden).toBe(ofNothing);
        expect(ofHidden).toContain("404");
      }
    }
  });
});
