/** The texts in a zip file, by their names: enough to open what Word and Excel open. */
import { inflateRawSync } from "node:zlib";

export const unzip = (file: Buffer): Map<string, string> => {
  const entries = new Map<string, string>();
  const end = file.lastIndexOf("PK\u0005\u0006");
  if (end < 0) throw new Error("not a zip file");
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [number, number, number];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(data, data + file.readUInt32LE(at + 20));
    entries.set(name, (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
};
