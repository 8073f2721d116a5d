import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reconciled, Reconciliation } from "./reconciliation.ts";
import { type Door, openDoor } from "../testing/books/door.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { openTown, petition } from "../testing/books/town.ts";
import { report, standInReader } from "../testing/stand-in.ts";

const at = (words: string): number => report.indexOf(words);

describe.each(engines)("对账 · $name", ({ open }) => {
  let own: TestStore;
  let door: Door;
  let reading: string;

  const come = async (day: string): Promise<void> => {
    const { status } = await door.post("demo-stability", "/api/registers/petition_visit/acts", petition(day, 2));
    expect(status).toBe(200);
  };
  const begin = async (): Promise<string> => {
    const { status, body } = await door.post("demo-office", "/api/reconciliations", { reading });
    expect(status).toBe(201);
    return body.id;
  };
  const look = async (id: string): Promise<Reconciliation> => (await door.get("demo-office", `/api/reconciliations/${id}`)).body;
  const figureIn = ({ figures }: Reconciliation, words: string): Reconciled => figures.find(({ start }) => start === at(words))!;

  beforeAll(async () => {
    own = await open();
    const { books } = await openTown(own.store);
    door = await openDoor(own.store, books, { reader: standInReader() });
    const added = await door.app.inject({
      method: "POST",
      url: "/api/readings?name=report.txt",
      headers: { cookie: "post=demo-office", "content-type": "text/plain" },
      payload: report,
    });
    reading = added.json().id;
    await come("2023-03-01");
    await come("2023-05-04");
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  test("报告数旁边是台账数；目标不对；没有指标的说无据可核；不给一个总的符合率", async () => {
    const found = await look(await begin());
    expect(found).toMatchObject({ year: 2023, text: report, counts: { agrees: 0, explained: 0, declared: 0, unfounded: 2, differs: 1 } });
    expect(found.figures.map(({ quote }) => quote)).toEqual(["120批", "8公里", "96.5%"]);
    expect(figureIn(found, "120批")).toMatchObject({
      measure: "petition_visit.batch_count",
      reported: "120",
      computed: "2",
      difference: "-118",
      state: "differs",
      entries: 2,
      since: 0,
    });
  });

  test("差异由人签字说明才算已说明；以后台账又变了，说明不够，还是不符；开始后登记的条目标出来", async () => {
    const id = await begin();
    const adjust = (said: object) => door.post("demo-office", `/api/reconciliations/${id}/adjustments`, { figure: at("120批"), ...said });
    expect((await adjust({ kind: "missing", reason: " " })).body.code).toBe("REASON_NEEDED");
    const explained = figureIn((await adjust({ kind: "missing", reason: "信访系统导出未补录" })).body, "120批");
    expect(explained).toMatchObject({ state: "explained", remainder: "0" });
    expect(explained.adjustments).toMatchObject([
      { kind: "missing", amount: "118", reason: "信访系统导出未补录", by: expect.stringMatching(/./) },
    ]);
    await come("2023-06-01");
    expect(figureIn(await look(id), "120批")).toMatchObject({ state: "differs", computed: "3", remainder: "-1", since: 1 });
    expect(figureIn((await adjust({ kind: "back", reason: "重新核对" })).body, "120批")).toMatchObject({
      state: "differs",
      adjustments: [],
    });
    expect(figureIn((await adjust({ kind: "moment", amount: "17", reason: "时点不同" })).body, "120批")).toMatchObject({
      state: "differs",
      remainder: "100",
    });
  });

  test("人确认的指标记下，下一次对账先用它；确认没有指标的也记下", async () => {
    const id = await begin();
    const said = await door.post("demo-office", `/api/reconciliations/${id}/matches`, {
      matches: [
        { figure: at("120批"), measure: "petition_visit.group_count" },
        { figure: at("96.5%"), measure: null },
      ],
    });
    expect(figureIn(said.body, "120批")).toMatchObject({
      measure: "petition_visit.group_count",
      computed: "0",
      confirmed: { at: expect.any(String) },
    });
    const next = await look(await begin());
    expect(figureIn(next, "120批")).toMatchObject({ measure: "petition_visit.group_count", chosenBy: "remembered" });
    expect(figureIn(next, "96.5%").measure).toBeUndefined();
    const wrong = await door.post("demo-office", `/api/reconciliations/${id}/matches`, {
      matches: [{ figure: 3, measure: "petition_visit.batch_count" }],
    });
    expect(wrong).toMatchObject({ status: 404, body: { code: "FIGURE_NOT_FOUND" } });
  });

  test("村里不能对账，也看不到", async () => {
    const id = await begin();
    expect(await door.post("demo-village-1", "/api/reconciliations", { reading })).toMatchObject({
      status: 403,
      body: { code: "NOT_A_RECONCILER" },
    });
    expect((await door.get("demo-village-1", `/api/reconciliations/${id}`)).status).toBe(403);
    expect((await door.get("demo-office", "/api/reconciliations/00000000-0000-0000-0000-000000000000")).status).toBe(404);
  });

  test("对账表和抽样底稿可以存成工作簿", async () => {
    const id = await begin();
    const headers = { cookie: "post=demo-office" };
    for (const url of [
      `/api/reconciliations/${id}/reconciliation.xlsx`,
      "/api/measures/petition_visit.batch_count/sample.xlsx?n=2&seed=a&period=2023",
    ]) {
      const answer = await door.app.inject({ url, headers });
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe("PK");
    }
  });
});
