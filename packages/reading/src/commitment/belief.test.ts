import { expect, test } from "vitest";
import { closesSubject, equates, hasComeAbout, isAnnouncement, isAppeal, isCreed, isPrinciple, isSituation, isSlogan } from "./belief.ts";

test.each(["践行绿色发展理念", "忠诚践行“两个维护”", "贯彻法治思想", "把群众满意作为第一标准", "保持昂扬姿态"])(
  "表态没有可派的活：%s",
  (words) => expect(isCreed(words)).toBe(true),
);

test.each(["落实禁酒规定精神", "开展“不忘初心”主题教育", "把有限资金用在修路上"])("落实规定、开展活动、把钱用在刀刃上是做事：%s", (words) =>
  expect(isCreed(words)).toBe(false),
);

test("“坚持规划先行”是原则；“坚持每年办一批实事”是做事", () => {
  expect(isPrinciple("坚持规划先行")).toBe(true);
  expect(isPrinciple("坚持每年办一批实事")).toBe(false);
});

test("说现状、下判断、讲成色的，不是承诺", () => {
  expect(isSituation("集镇是产业的载体")).toBe(true);
  expect(isSituation("财力不足问题依然存在")).toBe(true);
  expect(equates("提升办事效率是留住企业的关键")).toBe(true);
  expect(hasComeAbout("群众生活水平稳步提高")).toBe(true);
  expect(closesSubject("是民心所盼")).toBe(true);
  expect(closesSubject("是否修建由村民定")).toBe(false);
});

test("号召和结束语不是承诺，“让我们的家园更美”却是某件事的目的", () => {
  expect(isAppeal("让我们携手并肩")).toBe(true);
  expect(isAppeal("让我们的家园更美")).toBe(false);
  expect(isSlogan("青禾的明天一定会更加美好")).toBe(true);
});

test("“重点抓好六个方面工作”只是报幕；“办好10件民生实事”是活", () => {
  expect(isAnnouncement("重点抓好六个方面工作")).toBe(true);
  expect(isAnnouncement("着力做好以下工作")).toBe(true);
  expect(isAnnouncement("办好10件民生实事")).toBe(false);
});
