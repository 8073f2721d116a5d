/** Where the next page begins, as a text that people pass on and nobody reads. */
export const writeCursor = (parts: readonly (string | number)[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** null where it was not written by `writeCursor`: the first part is always a day. */
export const readCursor = (text: string, length: number): string[] | null => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(parts) && parts.length === length && DAY.test(String(parts[0])) ? parts.map(String) : null;
  } catch {
    return null;
  }
};
