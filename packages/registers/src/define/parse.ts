/** A definition that came as JSON: the shape is checked here, what it says by the same check as for TypeScript. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { checkDefinition } from "./check.ts";
import type { RegisterDefinition } from "./register.ts";

const isWords = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { zh?: unknown }).zh === "string" &&
  typeof (value as { en?: unknown }).en === "string";
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const fieldTypes = new Set([
  "text",
  "number",
  "yesNo",
  "day",
  "time",
  "code",
  "person",
  "phone",
  "idNumber",
  "unit",
  "entry",
  "place",
  "files",
  "rows",
  "external",
]);
const measureKinds = new Set(["flow", "stock", "distinct", "ratio", "average", "growth", "streak", "released", "rank"]);

const shape = (place: string, en: string): Refusal =>
  refuse("WRONG_DEFINITION", `台账定义：${place} 的形式不对`, `register definition: ${place} ${en}`);

const parts: readonly (readonly [key: string, isGood: (value: unknown) => boolean])[] = [
  ["id", (v) => typeof v === "string"],
  ["version", (v) => Number.isInteger(v) && (v as number) > 0],
  ["title", isWords],
  ["purpose", isWords],
  ["sources", (v) => Array.isArray(v) && v.length > 0],
  ["keeper", (v) => typeof v === "string"],
  ["door", isRecord],
  ["sensitivity", (v) => v === 0 || v === 1 || v === 2],
  [
    "fields",
    (v) =>
      isRecord(v) && Object.values(v).every((field) => isRecord(field) && fieldTypes.has(String(field["type"])) && isWords(field["title"])),
  ],
  ["states", (v) => isRecord(v) && Object.values(v).every((state) => isRecord(state) && isWords(state["title"]))],
  [
    "acts",
    (v) =>
      isRecord(v) &&
      Object.values(v).every(
        (act) =>
          isRecord(act) &&
          isWords(act["title"]) &&
          Array.isArray(act["by"]) &&
          Array.isArray(act["needs"]) &&
          typeof act["to"] === "string" &&
          (act["from"] === "new" || Array.isArray(act["from"])),
      ),
  ],
  [
    "duties",
    (v) =>
      isRecord(v) &&
      Object.values(v).every(
        (duty) =>
          isRecord(duty) &&
          isWords(duty["title"]) &&
          isRecord(duty["due"]) &&
          Array.isArray(duty["whileIn"]) &&
          Array.isArray(duty["closedBy"]),
      ),
  ],
  [
    "rounds",
    (v) => isRecord(v) && Object.values(v).every((round) => isRecord(round) && isWords(round["title"]) && Array.isArray(round["closedBy"])),
  ],
  [
    "measures",
    (v) =>
      isRecord(v) &&
      Object.values(v).every(
        (measure) =>
          isRecord(measure) &&
          isWords(measure["title"]) &&
          isWords(measure["definition"]) &&
          measureKinds.has(String(measure["kind"])) &&
          typeof measure["unit"] === "string",
      ),
  ],
  ["list", Array.isArray],
  ["publishable", Array.isArray],
];

/** @returns the definition, or everything that is wrong with it. */
export const parseDefinition = (json: unknown): RegisterDefinition | readonly Refusal[] => {
  if (!isRecord(json)) return [shape("全文", "is no object")];
  const bad = parts.filter(([key, isGood]) => !isGood(json[key])).map(([key]) => shape(key, "is missing or of the wrong shape"));
  if (bad.length > 0) return bad;
  const definition = json as unknown as RegisterDefinition;
  const problems = checkDefinition(definition);
  return problems.length > 0 ? problems : definition;
};
