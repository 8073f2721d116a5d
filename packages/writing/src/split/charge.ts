/** Who is charged with a task, where the text says so: `由经济发展办牵头`, `（责任单位：农业农村办；配合单位：各村）`. */

export interface Charge {
  readonly leader: string;
  readonly units: string;
  readonly helpers: string;
}

export const NO_CHARGE: Charge = { leader: "", units: "", helpers: "" };

/** How an office of a Chinese government ends; what stands before 牵头 without such an end is no office. */
const OFFICE =
  /^各(?:有关部门|部门|镇|乡|村|级)|相关部门$|(?:办公室|办|局|所|站|中心|委员会|委|部|厅|科|室|院|公司|集团|队|镇|乡|街道|村|社区|园区|开发区|联合会|总工会|妇联|学校|银行|专班|指挥部|领导小组)$/;
/** Words up to the next mark; short, so that no text however strange takes long. */
const WHO = "([^，,；;。：:（()）\\n]{2,60}?)";
const VALUE =
  "[:：]\\s*([^；;。，,）)\\n：:]+?)(?=\\s*(?:[；;。，,）)\\n]|(?:配合|协办|协助|责任|牵头|承办|主办|完成)(?:单位|部门|领导|时限)|$))";

const field = (names: string): RegExp => new RegExp(`(?:${names})${VALUE}`);
const LEADER = field("牵头领导|责任领导|分管领导|包保领导|包联领导|责任人|牵头县领导|牵头市领导");
const UNITS = field("责任单位|牵头单位|承办单位|主办单位|责任部门|牵头部门|牵头责任单位");
const HELPERS = field("配合单位|协办单位|协同单位|参与单位|配合部门|协助单位");
const LED_BY = new RegExp(`(?:由|[（(，,；;：:]|^)${WHO}(?:负责牵头|牵头)`, "g");
const DONE_BY = new RegExp(`由${WHO}(?:负责|承办|落实)(?!制)`, "g");
const HELPED_BY = new RegExp(`(?:由|[（(，,；;]|^)${WHO}(?:配合|协助|协办|参与)`, "g");

/** The first match that names nothing but offices (`经济发展办、财政所`). */
const offices = (pattern: RegExp, text: string): string => {
  for (const [, who = ""] of text.matchAll(pattern)) if (who.split("、").every((part) => OFFICE.test(part))) return who;
  return "";
};

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1]?.trim() ?? "";

/** What a stretch of text says about who is charged; all fields "" where it says nothing. */
export const chargeIn = (text: string): Charge => ({
  leader: first(LEADER, text),
  units: first(UNITS, text) || offices(LED_BY, text) || offices(DONE_BY, text),
  helpers: first(HELPERS, text) || offices(HELPED_BY, text),
});

export const hasCharge = ({ leader, units, helpers }: Charge): boolean => leader !== "" || units !== "" || helpers !== "";

/** A note in brackets that only charges: it closes the tasks before it and is no text of theirs. */
export const CHARGE_NOTE = /[（(][^（()）]*(?:牵头|责任单位|责任部门|责任领导|配合单位|负责)[^（()）]*[）)]/g;
