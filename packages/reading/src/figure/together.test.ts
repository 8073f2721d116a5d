import { expect, test } from "vitest";
import { splitSubjects } from "./together.ts";

test("并列的主语补全共有的头尾", () => {
  expect(splitSubjects("城镇、农村居民人均可支配收入", 2)).toEqual(["城镇居民人均可支配收入", "农村居民人均可支配收入"]);
  expect(splitSubjects("金融机构存贷款余额", 2)).toEqual(["金融机构存款余额", "金融机构贷款余额"]);
  expect(splitSubjects("水果产业和畜牧业增加值", 2)).toEqual(["水果产业增加值", "畜牧业增加值"]);
  expect(splitSubjects("万元生产总值能耗和水耗", 2)).toEqual(["万元生产总值能耗", "万元生产总值水耗"]);
});

test("主语和数字的个数不合，不猜", () => {
  expect(splitSubjects("农业总产值", 2)).toBeUndefined();
});
