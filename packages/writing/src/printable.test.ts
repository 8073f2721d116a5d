import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("文件里放不得的字符去掉，正常的字、生僻字、换行都留着", () => {
  expect(printable("改造\u0000农贸\u000b市场\ufffe\r\n𠮷祥路\ud83d")).toBe("改造农贸市场\n𠮷祥路");
});
