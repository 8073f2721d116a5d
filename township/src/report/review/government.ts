import { type OutlineTheme, growth, headed, n, sentence, unbound } from "@jiannuo/writing/outline";

export const government: OutlineTheme = {
  title: "聚焦自身建设，履职本领更加过硬",
  paragraphs: [
    headed(
      "政务服务便民高效",
      sentence`扎实开展主题教育，把学习成果落到办事窗口。办结${unbound("12345", "热线号码")}热线和网民留言${n("hotline_ticket.done_count")}，回访满意度为${n("hotline_ticket.satisfaction")}；帮办代办便民事项${n("service_case.agent_count")}，审核办结政务服务事项${n("service_case.closed_count")}。`,
    ),
    headed(
      "依法行政扎实推进",
      sentence`“八五”普法走进村组，“三重一大”事项坚持集体决策。自觉接受镇人大监督，办复代表建议${n("npc_suggestion.answered_count")}，票决的民生实事建成验收${n("livelihood_project.done_count")}；`,
      sentence`收办检察建议${n("procuratorial_suggestion.handled_count")}，主动公开政务信息${n("disclosure.category_count")}、${n("disclosure.item_count")}。`,
    ),
    headed(
      "作风建设从严从实",
      sentence`全年通报典型案例${n("discipline_notice.case_count")}，开展作风督查${n("conduct_inspection.inspection_count")}，查处违纪人员${n("discipline_case.person_count")}。`,
      sentence`督办事项一抓到底，立项督办${n("supervision_task.docketed_count")}、销号${n("supervision_task.closed_count")}。带头过紧日子，“三公”经费支出${growth("three_public_expense.spent_yoy")}。`,
      sentence`工青妇等群团组织桥梁作用有效发挥，统计、档案、保密、民族宗教、双拥等工作取得新成绩，武装部获评市级征兵工作先进单位。`,
    ),
  ],
};
