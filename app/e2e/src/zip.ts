/** A zip file of texts, the other way round than `unzip`: what Word saves, small enough to be stored as it is. */
import { crc32 } from "node:zlib";

/** Head of a part: in front of its content (local), or in the list at the end of the file (central). */
const head = (signature: number, extra: readonly number[], content: Buffer, name: Buffer, at?: number): Buffer => {
  const isCentral = at !== undefined;
  const made = Buffer.alloc(isCentral ? 46 : 30);
  made.writeUInt32LE(signature, 0);
  const shift = isCentral ? 2 : 0;
  for (const [index, value] of extra.entries()) made.writeUInt16LE(value, 4 + index * 2);
  made.writeUInt32LE(crc32(content), 14 + shift);
  made.writeUInt32LE(content.length, 18 + shift);
  made.writeUInt32LE(content.length, 22 + shift);
  made.writeUInt16LE(name.length, 26 + shift);
  if (isCentral) made.writeUInt32LE(at, 42);
  return Buffer.concat([made, name]);
};

export const zip = (parts: ReadonlyMap<string, string>): Buffer => {
  const body: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, text] of parts) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const local = Buffer.concat([head(0x04034b50, [20, 0x800], content, name), content]);
    list.push(head(0x02014b50, [20, 20, 0x800], content, name, at));
    body.push(local);
    at += local.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, central, end]);
};
