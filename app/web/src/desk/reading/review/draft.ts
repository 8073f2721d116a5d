/** The form of a correction: texts as typed, and what of them differs from the item. */
import type { Span } from "@jiannuo/reading";
import type { Correction, Item, ItemKind } from "../../../api/types.ts";

type Content = Pick<
  Item,
  | "metric"
  | "value"
  | "valueTo"
  | "unit"
  | "approx"
  | "figureKind"
  | "direction"
  | "status"
  | "action"
  | "object"
  | "name"
  | "stage"
  | "amount"
>;

/** What the fields hold. Numbers are texts while a person types; "" stands for a field left blank. */
export interface Draft extends Span {
  readonly kind: ItemKind;
  readonly metric: string;
  readonly value: string;
  readonly valueTo: string;
  readonly unit: string;
  readonly approx: NonNullable<Item["approx"]>;
  readonly figureKind: NonNullable<Item["figureKind"]>;
  readonly direction: NonNullable<Item["direction"]> | "";
  readonly status: NonNullable<Item["status"]>;
  readonly action: string;
  readonly object: string;
  readonly name: string;
  readonly stage: NonNullable<Item["stage"]>;
  readonly amount: string;
}

type DraftFault = "needNumber" | "needMetric" | "needAction" | "needName";
export type Faults = Partial<Record<keyof Draft, DraftFault>>;

const typed = (value: number | undefined): string => value?.toString() ?? "";

export const draftOf = (item: Span & { kind: ItemKind } & Partial<Content>): Draft => ({
  kind: item.kind,
  start: item.start,
  end: item.end,
  metric: item.metric ?? "",
  value: typed(item.value),
  valueTo: typed(item.valueTo),
  unit: item.unit ?? "",
  approx: item.approx ?? "exact",
  figureKind: item.figureKind ?? "level",
  direction: item.direction ?? "",
  status: item.status ?? (item.kind === "target" ? "target" : "reported"),
  action: item.action ?? "",
  object: item.object ?? "",
  name: item.name ?? "",
  stage: item.stage ?? "planned",
  amount: typed(item.amount),
});

/** Full-width digits, a comma between thousands and the real minus sign are as good as plain ones. */
const readNumber = (text: string): number => {
  const plain = text.normalize("NFKC").replace(/[,\s]/gu, "").replace("−", "-");
  return plain === "" ? Number.NaN : Number(plain);
};

const isBad = (text: string): boolean => !Number.isFinite(readNumber(text));

const isFigure = (kind: ItemKind): boolean => kind === "figure" || kind === "target";

export const faultsOf = (draft: Draft): Faults => {
  const faults: Faults = {};
  if (isFigure(draft.kind)) {
    if (isBad(draft.value)) faults.value = "needNumber";
    if (draft.valueTo.trim() !== "" && isBad(draft.valueTo)) faults.valueTo = "needNumber";
    if (draft.metric.trim() === "") faults.metric = "needMetric";
  }
  if (draft.kind === "commitment" && draft.action.trim() === "") faults.action = "needAction";
  if (draft.kind === "project") {
    if (draft.name.trim() === "") faults.name = "needName";
    if (draft.amount.trim() !== "" && isBad(draft.amount)) faults.amount = "needNumber";
  }
  return faults;
};

const optionalNumber = (text: string): number | undefined => (text.trim() === "" ? undefined : readNumber(text));

/** Without the fields that were left blank. */
const present = (fields: { readonly [Field in keyof Content]: Content[Field] | "" | undefined }): Content =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));

/** What the fields say of an item of their kind; a field left blank is absent. The draft must be without faults. */
export const contentOf = (draft: Draft): Content => {
  if (draft.kind === "commitment") return present({ action: draft.action.trim(), object: draft.object.trim() });
  if (draft.kind === "project") return present({ name: draft.name.trim(), stage: draft.stage, amount: optionalNumber(draft.amount) });
  return {
    ...present({
      metric: draft.metric.trim(),
      value: optionalNumber(draft.value),
      valueTo: optionalNumber(draft.valueTo),
      approx: draft.approx,
      figureKind: draft.figureKind,
      direction: draft.figureKind === "change" ? draft.direction : "",
      status: draft.kind === "target" ? "target" : draft.status === "target" ? "reported" : draft.status,
    }),
    // An empty unit is a statement: the text writes none.
    unit: draft.unit.trim(),
  };
};

/** Fields that may be taken away from an item, with null. */
const removable = ["valueTo", "direction", "amount"] as const;

/** Only what differs from the item; undefined where nothing does. Of another kind, everything that the new kind needs is said. */
export const correctionOf = (item: Item, draft: Draft): Correction | undefined => {
  const content = contentOf(draft);
  const isNewKind = isFigure(item.kind) !== isFigure(draft.kind) || (!isFigure(item.kind) && item.kind !== draft.kind);
  const before = new Map(Object.entries(item));
  const correction: Correction = Object.fromEntries(
    Object.entries(content).filter(([field, value]) => isNewKind || before.get(field) !== value),
  );
  if (!isNewKind) for (const field of removable) if (item[field] !== undefined && content[field] === undefined) correction[field] = null;
  if (draft.kind !== item.kind) correction.kind = draft.kind;
  if (draft.start !== item.start || draft.end !== item.end) Object.assign(correction, { start: draft.start, end: draft.end });
  return Object.keys(correction).length > 0 ? correction : undefined;
};
