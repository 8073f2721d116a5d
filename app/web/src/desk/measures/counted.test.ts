import { describe, expect, test } from "vitest";
import { countedValue } from "./counted.ts";

describe("建账以前没有数", () => {
  const kept = { since: "2023-01", isDeclaredOnly: false };

  test("建账以前的零不是数，建账当月起的零是零", () => {
    expect(countedValue(kept, "0", "2022-12-31")).toBeNull();
    expect(countedValue(kept, "0", "2022-12")).toBeNull();
    expect(countedValue(kept, "0", "2023-01-31")).toBe("0");
    expect(countedValue({ isDeclaredOnly: false }, "0", "2023-12-31")).toBeNull();
  });

  test("建账以前有期初数或报数的，照样是数", () => {
    expect(countedValue(kept, "13", "2022-12-31")).toBe("13");
  });

  test("只有报数的指标没有台账，报了零就是零", () => {
    expect(countedValue({ isDeclaredOnly: true }, "0", "2022-12-31")).toBe("0");
  });
});
