import { expect, test } from "vitest";
import * as fc from "fast-check";
import { findSecrecyMark, isClassified } from "./secrecy.ts";

const REPORT = "青禾镇人民政府工作报告\n各位代表：\n现在，我代表镇人民政府作报告。\n";

test.each([
  ["机密★10年", "机密★10年"],
  ["秘密★", "秘密★"],
  ["绝密★长期", "绝密★长期"],
  ["000012　　机　密 ★ 1年　　特急", "机密★1年"],
  ["【秘密】", "秘密"],
  ["密级：机密", "密级：机密"],
  ["秘  密", "秘密"],
  ["内部资料　注意保存", "内部资料注意保存"],
  ["（内部文件，请勿外传）", "内部文件，请勿外传"],
  ["内部", "内部"],
  ["工作秘密★3年", "工作秘密★3年"],
])("文件头上标“%s”的不收", (line, mark) => {
  expect(findSecrecyMark(`${line}\n${REPORT}`)).toBe(mark);
  expect(isClassified(`青发〔2025〕1号\r\n${line}\r\n${REPORT}`)).toBe(true);
});

test("附件页上单独成行的 ★ 标志也算", () => {
  expect(findSecrecyMark(`${REPORT.repeat(30)}附件2\n秘密★5年\n名单`)).toBe("秘密★5年");
});

test.each([
  "做好保密工作，依法保护国家秘密、商业秘密和个人隐私。",
  "绝密信息不得上网，机密、秘密文件按规定管理。",
  "内部控制制度更加完善，内部审计实现全覆盖。",
  "秘密文件管理",
  "保密检查情况表 检查单位 青禾镇各办公室和所属事业单位 发现机密★标志使用不规范 已经整改 责任单位 党政办公室 完成时限 年底",
  "（一）加强内部管理",
  "内部审计",
  "标有“秘密★5年”字样的文件共清退3份。",
  "开展保密检查12次，发现标注机密★的纸质件管理不规范问题2个，已全部整改到位并通报全镇各单位引以为戒。",
])("正文里的话不是密级标志：%s", (line) => {
  expect(findSecrecyMark(`${line}\n${REPORT}`)).toBeUndefined();
  expect(findSecrecyMark(`${REPORT}${line}`)).toBeUndefined();
});

test("离文件头很远的一行“内部”是表格里的字，不是标志", () => {
  expect(isClassified(`${REPORT.repeat(30)}外部\n内部\n合计`)).toBe(false);
});

test("标志夹在空格里、前后有什么行，都认得出", () => {
  const filler = fc.constantFrom("", "份号：000003", "特急", "青禾镇党政办公室", "　　");
  const space = fc.constantFrom("", " ", "　", "  ");
  fc.assert(
    fc.property(
      fc.array(filler, { maxLength: 6 }),
      fc.constantFrom("绝密", "机密", "秘密"),
      space,
      fc.constantFrom("", "1年", "10年", "长期"),
      (before, grade, gap, term) => {
        const line = [...Array.from(grade), "★", term].join(gap);
        expect(isClassified([...before, line, REPORT].join("\n"))).toBe(true);
      },
    ),
  );
});
