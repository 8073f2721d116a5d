/** A sentence in both languages of the house. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a person got wrong, as a value: what is wrong, where, and what to do, in both languages.
 * Bugs are thrown; refusals are returned. `code` is stable, upper snake case, and what programs look at.
 */
export interface Refusal {
  readonly code: string;
  readonly because: Words;
  /** The field that it speaks of, where it speaks of one: a form shows it there. */
  readonly field?: string;
}

export const refuse = (code: string, zh: string, en: string): Refusal => ({ code, because: { zh, en } });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "code" in value && "because" in value;
