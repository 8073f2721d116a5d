import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { MAX_UNPACKED_BYTES, openArchive, ZipError } from "./zip.ts";

const archive = zipSync({ "正文.xml": strToU8("<a>新增就业430人</a>".repeat(50)), "stored.txt": [strToU8("青禾镇"), { level: 0 }] });

const reasonOf = (run: () => unknown): string => {
  try {
    run();
    return "none";
  } catch (error) {
    return error instanceof ZipError ? error.reason : String(error);
  }
};

test("压缩的和不压缩的部分都读得出", () => {
  const opened = openArchive(archive);
  expect(opened.readText("stored.txt")).toBe("青禾镇");
  expect(opened.readText("正文.xml")).toContain("430人");
  expect(opened.read("没有.xml")).toBeUndefined();
});

test("有一位翻转的字节不会读成另一个数", () => {
  const stored = zipSync({ "a.txt": [strToU8("新增就业430人"), { level: 0 }] });
  const at = Buffer.from(stored).indexOf("430");
  stored[at] = "9".charCodeAt(0);
  expect(reasonOf(() => openArchive(stored).read("a.txt"))).toBe("damaged");
});

test("没有传完的压缩包是损坏的", () => {
  expect(reasonOf(() => openArchive(archive.subarray(0, -30)).read("正文.xml"))).toBe("damaged");
});

test("解开来太大的不解", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(MAX_UNPACKED_BYTES + 1) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(reasonOf(() => openArchive(bomb).read("a.xml"))).toBe("too large");
});

test("谎报大小的压缩包占不了内存", () => {
  const liar = zipSync({ "a.xml": new Uint8Array(5_000_000) });
  const directory = Buffer.from(liar).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(liar.buffer, liar.byteOffset).setUint32(directory + 24, 100, true);
  expect(reasonOf(() => openArchive(liar).read("a.xml"))).not.toBe("none");
});

test("设了密码的压缩包说得出是密码", () => {
  const locked = archive.slice();
  const directory = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  locked[directory + 8] = 1;
  expect(reasonOf(() => openArchive(locked).read("正文.xml"))).toBe("password");
});
