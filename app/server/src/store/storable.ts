/** PostgreSQL takes no NUL in text and neither NUL nor half a surrogate pair in jsonb; both stand in files that people have. */

/** The text with these replaced one for one, so that every offset stays true. */
export const storable = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

/** JSON of a value all of whose texts are storable. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner));
