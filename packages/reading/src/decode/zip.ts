/**
 * Reads a zip archive entry by entry, with its checksums: a flipped bit in a packed figure must not become another figure.
 * (fflate unpacks; it checks no CRC and trusts declared sizes, so the directory is read here: APPNOTE.TXT 4.3.)
 */
import { inflateSync } from "fflate";
import { decodeAs } from "./characters.ts";

/** Unpacked bytes that one file may come to; a zip bomb ends here. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;

export interface Archive {
  readonly names: readonly string[];
  /** Unpacked bytes of an entry, undefined when there is none of that name. Throws `ZipError`. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** The same as text: XML parts are UTF-8 (or UTF-16 with its mark). */
  readonly readText: (name: string) => string | undefined;
}

export class ZipError extends Error {
  readonly reason: "damaged" | "password" | "too large";
  constructor(reason: ZipError["reason"]) {
    super(`zip archive: ${reason}`);
    this.reason = reason;
  }
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export const openArchive = (bytes: Uint8Array): Archive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(bytes, view).map((entry) => [entry.name, entry]));
  let left = MAX_UNPACKED_BYTES;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    left -= entry.unpacked;
    if (left < 0) throw new ZipError("too large");
    return unpack(bytes, view, entry);
  };
  return {
    names: [...entries.keys()],
    read,
    readText: (name) => {
      const part = read(name);
      if (part === undefined) return undefined;
      if (part[0] === 0xff && part[1] === 0xfe) return decodeAs("utf-16le", part);
      return decodeAs(part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8", part);
    },
  };
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** More parts than any document has. */
const MAX_ENTRIES = 65_535;

const readDirectory = (bytes: Uint8Array, view: DataView): Entry[] => {
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) throw new ZipError("damaged");
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      // Some packers of OFD write back slashes.
      name: decodeAs("utf-8", bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const STORED = 0;
const DEFLATED = 8;

const unpack = (bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array => {
  if ((entry.flags & 1) !== 0) throw new ZipError("password");
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw new ZipError("damaged");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed || (entry.method !== STORED && entry.method !== DEFLATED)) throw new ZipError("damaged");
  // A buffer of the declared size: what a lying entry unpacks beyond it is dropped, and the checksum then fails.
  const part = entry.method === STORED ? packed : inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
  if (part.length !== entry.unpacked || crc32(part) !== entry.crc) throw new ZipError("damaged");
  return part;
};

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
