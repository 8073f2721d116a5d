/** A share cannot exceed 100 %: 满意度, 覆盖率, 占…. Growth may, and so may some rates of finance and of fulfilment. */
import { clauseBefore } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { placeOf } from "../view.ts";
import type { View } from "../view.ts";

const SHARE =
  /满意[度率]|覆盖率|普及率|入学率|巩固率|参保率|参合率|合格率|达标率|优良率|优良天数比例|办结率|回复率|见面率|处置率|处理率|净化率|绿化率|硬化率|城镇化率|失业率|就业率|入户率|结案率|化解率|利用率|成功率|答复率|办复率|申报率|应诉率|履约率|创建率|解决率|知晓率|破案率|成活率|存活率|无害化率|资源化率|监测率|检测率|救助率|发放率|返校率|签约率|公开率|通[车电水气]率|安置率|录取率|升学率|接种率|自来水率|良种率|占比|比重/;
/** 拨备覆盖率 and 流动性覆盖率 of banks are above 100 % by rule; 占年计划的105% is fulfilment. */
const MAY_EXCEED = /拨备|流动性|资本|计划|任务|目标|预算|进度|增长率|增幅|同比|超额|上年|去年/;
const OF_WHOLE = /占[^，,；;。、]{0,20}的?(?:比重|比例)?(?:达到?|为|约)?$/;

export const shareAboveHundred = ({ sentences }: View): Finding[] =>
  sentences.flatMap((sentence) =>
    sentence.seen.flatMap((seen) => {
      const { figure } = seen;
      if (figure.unit !== "%" || figure.kind !== "level" || figure.value <= 100) return [];
      const clause = clauseBefore(sentence.text, seen.start);
      const start = seen.start - clause.length;
      const share = SHARE.exec(clause) ?? OF_WHOLE.exec(clause);
      if (!share || MAY_EXCEED.test(clause)) return [];
      return [
        {
          code: "SHARE_ABOVE_HUNDRED" as const,
          severity: "wrong" as const,
          because: {
            zh: `“${share[0]}”是比率，不会超过100%，文中写的是${figure.quote}。`,
            en: `${share[0]} is a share and cannot exceed 100 %; the text says ${figure.quote}.`,
          },
          places: [sentence.at({ start: start + share.index, end: start + share.index + share[0].length }), placeOf(figure)] as const,
        },
      ];
    }),
  );
