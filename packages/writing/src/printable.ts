/** Text as an XML file may hold it. A report that came out of a PDF can carry control characters, and Word refuses the whole file for one. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g; // oxlint-disable-line no-control-regex
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what XML 1.0 forbids: control characters but tab and line feed, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const printable = (text: string): string => text.replaceAll("\r\n", "\n").replace(CONTROL, "").replace(HALF_PAIR, "");
