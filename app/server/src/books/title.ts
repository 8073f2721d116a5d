/** What an entry is called: its first listed field, in words. */
import type { Field, FieldValue, RegisterDefinition, Values } from "@jiannuo/registers";
import { isSensitive } from "./cipher.ts";
import { type Directory, titleIn } from "./directory.ts";

const inWords = (field: Field, value: FieldValue, directory: Directory): string | undefined => {
  if (typeof value === "object" && "label" in value) return value.label;
  if (typeof value !== "string") return undefined;
  if (field.type === "unit") return titleIn(directory)(value) ?? value;
  return field.type === "code" ? (field.codes[value]?.zh ?? value) : value;
};

/** @param open values without personal data @returns the first listed field that has something to say, or else what the register is called */
export const titleOf = ({ fields, list, title }: RegisterDefinition, open: Values, directory: Directory): string => {
  for (const name of list) {
    const value = open[name];
    const words = value === undefined || isSensitive(fields[name]) ? undefined : inWords(fields[name]!, value, directory);
    if (words) return words;
  }
  return title.zh;
};
