/** A Word file with its parts altered as text, to plant one fault in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Replaces in the part the first match of each pattern (every match of a global one); throws where a pattern finds nothing, so that no fault is planted in vain. */
export const altered = (
  docx: Uint8Array,
  part: string,
  ...changes: readonly (readonly [pattern: RegExp | string, to: string])[]
): Uint8Array => {
  const files = unzipSync(docx);
  let xml = strFromU8(files[part]!);
  for (const [pattern, to] of changes) {
    const changed = xml.replace(pattern, to);
    if (changed === xml) throw new Error(`${part} has no ${String(pattern)}`);
    xml = changed;
  }
  return zipSync({ ...files, [part]: strToU8(xml) });
};
