/** The dictionary of the language chosen. */
import { useLanguage } from "../app/settings.ts";
import { en } from "./en.ts";
import { type Dictionary, zh } from "./zh.ts";

const dictionaries = { zh, en } satisfies Record<string, Dictionary>;

export const useWords = (): Dictionary => dictionaries[useLanguage()];
