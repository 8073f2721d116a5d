/** PostgreSQL takes no NUL in text and neither NUL nor half a surrogate pair in jsonb; both stand in files that people have. */

/** The text with these replaced one for one, so that every offset stays true. */
export const storable = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

/** What JSON writes for text that the database does not take: NUL and half a surrogate pair. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** JSON of a value all of whose texts are storable. Looking through the finished text once is much faster than through every value, and there is hardly ever anything to replace. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json)
    ? JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner))
    : json;
};
