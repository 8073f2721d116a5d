/** Which fields an item of a kind has, which it must have, and what is taken where a person left one out. */
import type { ItemKind } from "@jiannuo/writing";
import type { Content } from "./item.ts";

type Field = keyof Content;

interface Shape {
  /** The letter that its id starts with; kinds with the same letter turn into each other by a change of status. */
  readonly letter: "f" | "c" | "p";
  readonly fields: readonly Field[];
  readonly needed: readonly Field[];
  readonly otherwise: Content;
}

const figureFields: readonly Field[] = ["metric", "value", "valueTo", "unit", "approx", "figureKind", "direction", "status"];

export const shapes: Readonly<Record<ItemKind, Shape>> = {
  figure: {
    letter: "f",
    fields: figureFields,
    needed: ["metric", "value"],
    otherwise: { unit: "", approx: "exact", figureKind: "level", status: "reported" },
  },
  target: {
    letter: "f",
    fields: figureFields,
    needed: ["metric", "value"],
    otherwise: { unit: "", approx: "exact", figureKind: "level", status: "target" },
  },
  commitment: { letter: "c", fields: ["action", "object"], needed: ["action"], otherwise: { object: "" } },
  project: { letter: "p", fields: ["name", "stage", "amount"], needed: ["name", "stage"], otherwise: {} },
};

/** What people call the fields, for the sentences of refusals. */
export const fieldNames: Readonly<Record<Field, { readonly zh: string; readonly en: string }>> = {
  metric: { zh: "指标", en: "metric" },
  value: { zh: "数值", en: "value" },
  valueTo: { zh: "上限", en: "upper end" },
  unit: { zh: "单位", en: "unit" },
  approx: { zh: "约数", en: "approximation" },
  figureKind: { zh: "类型", en: "kind of figure" },
  direction: { zh: "增减", en: "direction" },
  status: { zh: "状态", en: "status" },
  action: { zh: "动作", en: "action" },
  object: { zh: "对象", en: "object" },
  name: { zh: "名称", en: "name" },
  stage: { zh: "阶段", en: "stage" },
  amount: { zh: "总投资", en: "total investment" },
};

export const contentFields: readonly Field[] = [...new Set(Object.values(shapes).flatMap(({ fields }) => fields))];
