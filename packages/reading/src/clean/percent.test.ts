import { expect, test } from "vitest";
import { clean } from "./clean.ts";

const report = "财政收入增长13.3_M_M_；工业增加值增长18_M_M_，失业率控制在4.5_M_M_以下；合格率达到98_M_M_。";

test("同一个怪符号总跟在增长、比率的数后面，读作百分号，原文不动", () => {
  const cleaned = clean(report);
  expect(cleaned.text).toBe("财政收入增长13.3%；工业增加值增长18%，失业率控制在4.5%以下；合格率达到98%。");
  const at = cleaned.text.indexOf("%");
  expect(report.slice(cleaned.starts[at], cleaned.ends[at])).toBe("_M_M_");
});

test("只见过两三次的怪符号、跟在件数后面的编号，都不猜", () => {
  expect(clean("增长13_M_M_，收到来信5_M_M_。").text).toContain("13_M_M_");
  expect(clean("型号5#A、6#A、7#A、8#A、9#A的设备各一台。").text).toContain("5#A");
});
