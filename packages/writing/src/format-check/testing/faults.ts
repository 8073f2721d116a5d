/** One fault for each rule of format: what is altered in the real XML of a paper that has none, and which rules it breaks beside its own. */

export type PlantedFault = readonly [rule: string, part: string, ...changes: (readonly [RegExp | string, string])[]];

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
/** Opening of the direct formatting of the first paragraph that has this style. */
const style = (id: string): RegExp => new RegExp(`<w:pStyle w:val="${id}"/>`);
const styled = (id: string, more: string): readonly [RegExp, string] => [style(id), `<w:pStyle w:val="${id}"/>${more}`];
/** Inside the formatting of the first run behind a place. */
const inStyle = (id: string, from: string, to: string): readonly [RegExp, string] => [
  new RegExp(`(w:styleId="${id}".*?)${from}`),
  `$1${to}`,
];
const text = (from: string, to: string): readonly [string, string] => [from, to];
const BREAK = "</w:t><w:br/><w:t>";
/** Formatting of the first words of the body alone. */
const run = (formatting: string): readonly [RegExp, string] => [
  /现在，我代表/,
  `</w:t></w:r><w:r><w:rPr>${formatting}</w:rPr><w:t>现在，我代表`,
];

/** In the report of an invented town to its congress. */
export const reportFaults: readonly PlantedFault[] = [
  ["page-size", DOCUMENT, [/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"']],
  ["margin-top", DOCUMENT, [/w:top="2098"/, 'w:top="1440"']],
  ["margin-left", DOCUMENT, [/w:left="1587"/, 'w:left="1800"']],
  ["type-width", DOCUMENT, [/w:right="1474"/, 'w:right="1800"']],
  ["type-height", DOCUMENT, [/w:bottom="1984"/, 'w:bottom="1440"']],
  ["turned-page", DOCUMENT, [/(w:orient="landscape".*?)w:left="1984"/, '$1w:left="1000"']],
  ["gutter", DOCUMENT, [/w:gutter="0"/, 'w:gutter="567"']],
  ["columns", DOCUMENT, [/<w:docGrid/, '<w:cols w:num="2"/><w:docGrid']],
  ["lines-per-page", STYLES, [/w:line="579" w:lineRule="exact"/g, 'w:line="480" w:lineRule="exact"']],
  ["characters-per-line", STYLES, [/<w:spacing w:val="-6"\/>/, '<w:spacing w:val="20"/>']],
  ["page-number", DOCUMENT, [/<w:footerReference[^>]*>/g, ""]],
  ["page-number-sides", "word/settings.xml", [/<w:evenAndOddHeaders\/>/, ""]],
  ["page-number-odd", "word/footer1.xml", [/<w:jc w:val="right"\/>/, '<w:jc w:val="center"/>']],
  ["page-number-inset", "word/footer1.xml", [/w:right="280"/, 'w:right="0"']],
  ["page-number-size", "word/footer1.xml", [/<w:sz w:val="28"\/>/, '<w:sz w:val="18"/>']],
  ["page-number-typeface", "word/footer1.xml", [/w:ascii="宋体"/, 'w:ascii="Calibri"']],
  ["page-number-dashes", "word/footer1.xml", [/— /, ""]],
  ["page-number-place", DOCUMENT, [/w:footer="\d+"/, 'w:footer="500"']],
  ["page-number-continues", DOCUMENT, [/(orient="landscape".*?)<w:pgNumType\/>/, '$1<w:pgNumType w:start="1"/>']],
  ["title-typeface", STYLES, inStyle("Title", "方正小标宋简体", "黑体")],
  ["title-size", STYLES, inStyle("Title", '<w:sz w:val="44"/>', '<w:sz w:val="40"/>')],
  ["title-bold", STYLES, inStyle("Title", '<w:spacing w:val="0"/>', "<w:b/>")],
  ["title-end", DOCUMENT, text("2026年政府工作报告<", "2026年政府工作报告。<")],
  ["under-title-typeface", STYLES, inStyle("Subtitle", "楷体_GB2312", "仿宋_GB2312")],
  ["heading1-typeface", STYLES, inStyle("Heading1", "黑体", "微软雅黑")],
  ["heading2-typeface", STYLES, inStyle("Heading2", "楷体_GB2312", "黑体")],
  ["heading3-typeface", STYLES, inStyle("Heading3", "仿宋_GB2312", "楷体_GB2312")],
  ["heading1-mark", DOCUMENT, text("二、2026年主要工作", "二．2026年主要工作")],
  ["heading2-mark", DOCUMENT, text("（一）产业", "（一）、产业")],
  ["heading3-mark", DOCUMENT, text("1.果品加工", "1、果品加工")],
  ["heading-size", STYLES, inStyle("Heading1", "</w:rPr>", '<w:sz w:val="30"/></w:rPr>')],
  ["heading-end", DOCUMENT, text("产业发展稳步向前", "产业发展稳步向前。")],
  ["heading-order", DOCUMENT, text("二、2026年主要工作", "三、2026年主要工作")],
  ["heading-levels", DOCUMENT, [/"Heading1"\/>(.*?)一、2025年工作回顾/, '"Heading3"/>$11.工作回顾']],
  ["body-typeface", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr><w:t>现在，我代表']],
  ["body-size", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>现在，我代表']],
  ["body-indent", DOCUMENT, styled("BodyText", '<w:ind w:firstLine="0" w:firstLineChars="0"/>')],
  ["typed-blanks", DOCUMENT, text("现在，我代表", "　　现在，我代表")],
  ["line-pitch", DOCUMENT, styled("BodyText", '<w:spacing w:line="360" w:lineRule="auto"/>')],
  ["paragraph-spacing", DOCUMENT, styled("BodyText", '<w:spacing w:before="156"/>')],
  ["body-alignment", DOCUMENT, styled("BodyText", '<w:jc w:val="center"/>')],
  ["body-edges", DOCUMENT, styled("BodyText", '<w:ind w:right="640"/>')],
  ["widow-control", DOCUMENT, [/(BodyText"\/>)<w:widowControl w:val="false"\/>/, "$1<w:widowControl/>"]],
  ["text-colour", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>现在，我代表']],
  ["italic", DOCUMENT, [/现在，我代表/, "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>现在，我代表"]],
  ["underline", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>现在，我代表']],
  ["highlight", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>现在，我代表']],
  ["body-bold", DOCUMENT, [/请各位代表审议/, "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>请各位代表审议"]],
  ["line-break", DOCUMENT, [/请各位代表审议/, "</w:t><w:br/><w:t>请各位代表审议"]],
  ["blank-lines", DOCUMENT, [/(<w:p>(?:(?!<w:p>).)*现在，我代表)/, "<w:p/>$1"]],
  ["revisions", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:ins w:id="9"><w:r><w:t>现在</w:t></w:r></w:ins><w:r><w:t>，我代表']],
  ["date-zero", DOCUMENT, text("2026年2月6日在", "2026年02月06日在")],
  ["date-marks", DOCUMENT, text("冷库建成", "2025.12.8冷库建成")],
  ["date-han", DOCUMENT, text("冷库建成", "二〇二五年十二月八日冷库建成")],
  ["cited-number", DOCUMENT, text("冷库建成", "按青政[2025]6号文件，冷库建成")],
  ["cited-number-zero", DOCUMENT, text("冷库建成", "按青政〔2025〕006号文件，冷库建成")],
  ["full-width-digits", DOCUMENT, text("冷库建成", "冷库１座建成")],
  ["percent", DOCUMENT, text("冷库建成", "冷库80％建成")],
  ["percent-range", DOCUMENT, text("冷库建成", "降低5—8%，冷库建成")],
  ["half-width-marks", DOCUMENT, text("冷库建成", "道路贯通,冷库建成")],
  ["half-width-brackets", DOCUMENT, text("冷库建成", "冷库(二期)建成")],
  ["straight-quotes", DOCUMENT, text("冷库建成", '"冷库"建成')],
  ["ellipsis", DOCUMENT, text("冷库建成", "...冷库建成")],
  ["repeated-marks", DOCUMENT, text("冷库建成", "道路贯通，，冷库建成")],
  ["quote-marks", DOCUMENT, text("冷库建成", "“果长制”、“园码”推开，冷库建成")],
  ["han-blanks", DOCUMENT, text("冷库建成", "冷库 建成")],
  ["note-end", DOCUMENT, text("附件：1.名词解释", "附件：1.名词解释；")],
  ["note-numbers", DOCUMENT, text("2.2026年重点", "3.2026年重点")],
  ["note-colon", DOCUMENT, text("附件：1.", "附件:1.")],
  [
    "note-blank-line",
    DOCUMENT,
    [/<w:p><w:pPr><w:pStyle w:val="Normal"\/><w:widowControl w:val="false"\/><\/w:pPr><\/w:p>(<w:p>(?:(?!<w:p>).)*附件：)/, "$1"],
  ],
  ["attachment-count", DOCUMENT, text("附件：1.名词解释", "附件：1.名词说明")],
  ["attachment-page", DOCUMENT, [/<w:pageBreakBefore\/>/, ""]],
  ["attachment-mark-typeface", STYLES, inStyle("AttachmentMark", "黑体", "仿宋")],
  ["attachment-mark-edge", DOCUMENT, styled("AttachmentMark", '<w:ind w:firstLine="640"/>')],
  ["attachment-mark-colon", DOCUMENT, text(">附件1<", ">附件1：<")],
  ["attachment-mark-number", DOCUMENT, text(">附件1<", ">附件一<")],
  ["attachment-title-line", DOCUMENT, [/(附件1<\/w:t><\/w:r><\/w:p>)<w:p>.*?<\/w:p>/, "$1"]],
  ["attachment-title-type", STYLES, inStyle("AttachmentTitle", "方正小标宋简体", "黑体")],
  ["table-width", DOCUMENT, [/<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="9000"/>']],
  ["report-occasion", DOCUMENT, text("——2026年", "2026年")],
  ["report-closing", DOCUMENT, [/(<w:p>(?:(?!<w:p>).)*附件：)/, "<w:p><w:r><w:t>2026年2月6日</w:t></w:r></w:p>$1"]],
  ["page-borders", DOCUMENT, [/<w:docGrid/, '<w:pgBorders w:display="allPages"><w:top w:val="single" w:sz="4"/></w:pgBorders><w:docGrid']],
  ["text-direction", DOCUMENT, [/<w:docGrid/, '<w:textDirection w:val="tbRl"/><w:docGrid']],
  ["line-numbers", DOCUMENT, [/<w:docGrid/, '<w:lnNumType w:countBy="1"/><w:docGrid']],
  ["page-header", DOCUMENT, [/<w:footerReference w:type="default" (r:id="\w+")\/>/, '<w:headerReference w:type="default" $1/>$&']],
  ["background", DOCUMENT, [/<w:body>/, '<w:background w:color="FFEECC"/><w:body>']],
  ["page-number-even", "word/footer2.xml", [/<w:jc w:val="left"\/>/, '<w:jc w:val="right"/>']],
  ["page-number-numerals", DOCUMENT, [/<w:pgNumType\/>/, '<w:pgNumType w:fmt="upperRoman"/>']],
  ["page-number-colour", "word/footer1.xml", [/<w:sz w:val="28"\/>/, '<w:color w:val="FF0000"/><w:sz w:val="28"/>']],
  ["page-number-first", DOCUMENT, [/<w:docGrid/, "<w:titlePg/><w:docGrid"]],
  ["title", DOCUMENT, [/<w:p><w:pPr><w:pStyle w:val="Title"\/>.*?(<w:p><w:pPr><w:pStyle w:val="Salutation"\/>)/, "$1"]],
  ["title-centred", DOCUMENT, [/("Title"\/>.*?<w:jc w:val=")center/, "$1left"]],
  ["title-shape", DOCUMENT, text("青禾镇2026年政府工作报告<", `青禾镇人民政府关于${BREAK}果园建设${BREAK}任务完成情况的工作报告<`)],
  ["title-break", DOCUMENT, text("青禾镇2026年政府工作报告<", `青禾镇2026年果园${BREAK}的政府工作报告<`)],
  ["under-title-size", STYLES, inStyle("Subtitle", "</w:rPr>", '<w:sz w:val="28"/></w:rPr>')],
  ["under-title-centred", DOCUMENT, [/("Subtitle"\/>.*?<w:jc w:val=")center/, "$1left"]],
  ["heading4-typeface", DOCUMENT, [/<w:t [^>]*>1\.果品加工/, '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>（1）果品加工']],
  ["heading4-mark", DOCUMENT, text("1.果品加工", "(1)果品加工")],
  ["heading-indent", DOCUMENT, styled("Heading1", '<w:ind w:firstLine="0" w:firstLineChars="0"/>')],
  ["page-break-kept", DOCUMENT, styled("BodyText", "<w:keepNext/>")],
  ["strike", DOCUMENT, run("<w:strike/>")],
  ["effects", DOCUMENT, run("<w:shadow/>")],
  ["character-width", DOCUMENT, run('<w:w w:val="90"/>')],
  ["tabs", DOCUMENT, [/请各位代表审议/, "</w:t><w:tab/><w:t>请各位代表审议"]],
  ["date-year", DOCUMENT, text("冷库建成", "25年12月8日冷库建成")],
  ["full-width-letters", DOCUMENT, text("冷库建成", "冷库Ａ区建成")],
  ["number-split", DOCUMENT, text("冷库建成", "冷库1 000平方米建成")],
  ["half-width-stop", DOCUMENT, text("冷库建成", "道路贯通.冷库建成")],
  ["dash", DOCUMENT, text("冷库建成", "冷库--果品之家建成")],
  ["title-marks", DOCUMENT, text("冷库建成", "《果园办法》、《园码办法》出台，冷库建成")],
  ["note-indent", DOCUMENT, [/w:left="1570" w:hanging="942"/, 'w:left="1570"']],
  ["note-typeface", DOCUMENT, [/<w:t [^>]*>附件：1/, '<w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr><w:t>附件：1']],
  ["report-salutation", DOCUMENT, styled("Salutation", '<w:ind w:firstLine="640" w:firstLineChars="200"/>')],
];

/** In the same report with so many works that its table goes over several pages. */
export const longTableFaults: readonly PlantedFault[] = [
  ["table-head", DOCUMENT, [/<w:tblHeader\/>/, ""]],
  ["table-rows", DOCUMENT, [/<w:cantSplit\/><\/w:trPr>/, "</w:trPr>"]],
];

/** In a 通知 with all that a paper has which is sent. */
export const noticeFaults: readonly PlantedFault[] = [
  ["document-number", DOCUMENT, text("青政〔2024〕1号", "二〇二四年第一份")],
  ["document-number-brackets", DOCUMENT, text("青政〔2024〕1号", "青政[2024]1号")],
  ["document-number-plain", DOCUMENT, text("青政〔2024〕1号", "青政〔2024〕第01号")],
  ["document-number-type", DOCUMENT, [/<w:t [^>]*>青政/, '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>青政']],
  ["recipients", DOCUMENT, styled("Salutation", '<w:ind w:firstLine="640" w:firstLineChars="200"/>')],
  ["recipients-colon", DOCUMENT, text("镇直各单位：", "镇直各单位:")],
  ["closing-date", DOCUMENT, text(">2024年1月8日<", ">一月上旬<")],
  ["closing-date-numerals", DOCUMENT, text(">2024年1月8日<", ">2024年01月08日<")],
  ["closing-date-place", DOCUMENT, [/w:right="1280"/, 'w:right="0"']],
  ["signature", DOCUMENT, [/<w:p>(?:(?!<w:p>).)*青禾镇人民政府<.*?<\/w:p>/, ""]],
  ["copies", DOCUMENT, text("区农业农村局。", "区农业农村局")],
  ["copies-size", DOCUMENT, [/<w:sz w:val="28"\/>/, '<w:sz w:val="32"/>']],
];

/** What a fault breaks besides: one thing that two rules speak of. */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  // Another paper or margin makes another type area, with other lines in it.
  "page-size": ["characters-per-line", "lines-per-page", "type-height", "type-width"],
  "margin-top": ["lines-per-page", "type-height"],
  "margin-left": ["characters-per-line", "type-width"],
  "type-width": ["characters-per-line"],
  "type-height": ["lines-per-page", "page-number-place"],
  "lines-per-page": ["line-pitch"],
  // What was 一、 is no longer there to be followed by 二、.
  "heading-levels": ["heading-order"],
  // The date stands where the blank line was.
  "report-closing": ["note-blank-line"],
  // A line that is no date is text, and an office is told by the date under it.
  "closing-date": ["body-alignment", "body-edges", "body-indent", "signature"],
  // 01月 is wrong in any date.
  "closing-date-numerals": ["date-zero"],
};
