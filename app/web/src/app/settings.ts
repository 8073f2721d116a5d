/** What a person chose for this browser: the language. */
import { createCell, useCell } from "../kit/cell.ts";
import { recall, remember } from "../kit/storage.ts";

export type Language = "zh" | "en";

const language = createCell<Language>(recall("language") === "en" ? "en" : "zh");

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
