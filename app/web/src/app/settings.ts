/** What a person chose for this browser: the language, and the name that stands beside their decisions. */
import { createCell, useCell } from "../kit/cell.ts";
import { recall, remember } from "../kit/storage.ts";

export type Language = "zh" | "en";

const language = createCell<Language>(recall("language") === "en" ? "en" : "zh");
const person = createCell<string>(recall("person") ?? "");

const sayLanguage = (value: Language): void => {
  document.documentElement.lang = value === "zh" ? "zh-CN" : "en";
};
sayLanguage(language.get());

const same = <T>(value: T): T => value;

export const useLanguage = (): Language => useCell(language, same);

export const chooseLanguage = (value: Language): void => {
  language.set(value);
  remember("language", value);
  sayLanguage(value);
};

/** 经办人; "" until somebody has said who they are. */
export const usePerson = (): string => useCell(person, same);

export const namePerson = (name: string): void => {
  person.set(name);
  remember("person", name);
};
