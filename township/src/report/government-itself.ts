/** 三、政府自身建设: loyal, lawful, effective, clean. */
import { type OutlinePart, headed, paragraph, promise, sentence } from "@jiannuo/writing/outline";

export const governmentItself: OutlinePart = {
  title: sentence`全面加强政府自身建设`,
  opening: [paragraph(sentence`打铁必须自身硬。面对新的任务，镇政府将以对人民负责的态度加强自身建设，努力让群众看到新气象、得到新实惠。`)],
  themes: [],
  closing: [
    headed(
      "坚持政治建设铸忠诚",
      sentence`${promise("C098")`转化运用主题教育成果`}，${promise("C099")`落实理论学习制度`}，${promise("C100")`执行重大事项请示报告制度`}，${promise("C101")`落实意识形态工作责任制`}，把“两个维护”体现到推动发展的实际行动上。`,
    ),
    headed(
      "坚持依法履职强法治",
      sentence`${promise("C102")`执行重大行政决策程序规定`}，${promise("C103")`规范“三重一大”集体决策`}，${promise("C104")`推进“八五”普法`}，${promise("C105")`提升干部依法办事能力`}。`,
      sentence`${promise("C106")`推进政务公开`}，${promise("C107")`依法接受镇人大监督`}，${promise("C108")`办理好人大代表建议`}，${promise("C109")`主动接受社会监督`}，${promise("C110")`配合做好监察和审计监督`}，让权力运行处处有规矩、时时受监督。`,
    ),
    headed(
      "坚持真抓实干提效能",
      sentence`${promise("C111")`健全任务分解、按月调度、年终考核机制`}，${promise("C112")`开展全过程跟踪督查`}，${promise("C113")`激励干部担当作为`}，让想干事的有机会、能干事的有舞台。`,
    ),
    headed(
      "坚持从严治政树清风",
      sentence`${promise("C114")`落实中央八项规定精神`}，${promise("C115")`严格控制“三公”经费支出`}，${promise("C116")`优先保障重点项目和民生支出`}。`,
      sentence`${promise("C117")`纠治形式主义、官僚主义`}，${promise("C118")`推进党风廉政建设`}，${promise("C119")`完善内部管理制度`}，${promise("C120")`加强重点工程廉政风险防控`}，以清廉作风赢得群众信任。`,
    ),
  ],
};
