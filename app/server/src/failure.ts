/** What a caught value says: JavaScript lets anything be thrown. */

/** The system's code of an error (`ENOENT`), "" where there is none. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
