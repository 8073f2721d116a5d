/** Whether a definition holds together: every name that it speaks of exists, every expression fits its fields. One check for TypeScript and for JSON. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { compileFor } from "../condition/expression.ts";
import type { ActDefinition, PostingRule, RegisterDefinition } from "./register.ts";
import { isPosted } from "./measure.ts";

const ID = /^[a-z][a-z0-9_]{0,63}$/;

type Report = (place: string, zh: string, en: string) => Refusal;

const reporter =
  (register: string): Report =>
  (place, zh, en) =>
    refuse("WRONG_DEFINITION", `台账 ${register} · ${place}：${zh}`, `register ${register}, ${place}: ${en}`);

const missing = (
  report: Report,
  place: string,
  kind: readonly [zh: string, en: string],
  names: readonly string[],
  known: object,
): Refusal[] =>
  names
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => report(place, `没有${kind[0]}“${name}”`, `there is no ${kind[1]} “${name}”`));

const FIELD = ["栏目", "field"] as const;
const STATE = ["状态", "state"] as const;
const ACT = ["办理", "act"] as const;
const MEASURE = ["指标", "measure"] as const;
const DUTY = ["应办事项", "duty"] as const;

const checkDayField = (report: Report, definition: RegisterDefinition, place: string, name: string | undefined): Refusal[] =>
  name === undefined || definition.fields[name] === undefined || definition.fields[name].type === "day"
    ? []
    : [report(place, `“${name}”不是日期栏目`, `“${name}” is no day field`)];

const checkPosting = (report: Report, definition: RegisterDefinition, place: string, rule: PostingRule): Refusal[] => {
  const compile = compileFor(definition.fields);
  const measure = definition.measures[rule.measure];
  // A subject is stored beside the amount, outside the entry's own key: erasing the entry would not reach it (个人信息保护法 art. 47).
  const subject = rule.subject === undefined ? undefined : compile("subject", rule.subject);
  const personal = subject && !isRefusal(subject) ? subject.names.filter((name) => definition.fields[name]?.isSensitive) : [];
  const expressions = [
    compile("amount", rule.amount ?? "1"),
    ...(rule.when === undefined ? [] : [compile("condition", rule.when)]),
    ...(subject ? [subject] : []),
  ];
  const needsSubject = measure !== undefined && ["distinct", "released", "rank"].includes(measure.kind);
  return [
    ...missing(report, place, MEASURE, [rule.measure], definition.measures),
    ...(measure && !isPosted(measure)
      ? [report(place, `“${rule.measure}”是算出来的，不能计入`, `“${rule.measure}” is worked out and takes no postings`)]
      : []),
    ...(needsSubject && rule.subject === undefined
      ? [report(place, `“${rule.measure}”要写明 subject`, `“${rule.measure}” needs a subject`)]
      : []),
    ...personal.map((name) => report(place, `“${name}”是个人信息，不能作 subject`, `“${name}” is personal data and cannot be a subject`)),
    ...(rule.on === undefined
      ? []
      : [...missing(report, place, FIELD, [rule.on], definition.fields), ...checkDayField(report, definition, place, rule.on)]),
    ...expressions.filter(isRefusal).map(({ because }) => report(place, because.zh, because.en)),
  ];
};

const checkAct = (report: Report, definition: RegisterDefinition, id: string, act: ActDefinition): Refusal[] => {
  const place = `${act.title.zh}（${id}）`;
  const condition = act.when === undefined ? undefined : compileFor(definition.fields)("condition", act.when.expression);
  return [
    ...missing(report, place, STATE, [...(act.from === "new" ? [] : act.from), ...(act.to === "same" ? [] : [act.to])], definition.states),
    ...(act.from === "new" && act.to === "same"
      ? [report(place, "新建的办理须写明状态", "an act that opens an entry must name its state")]
      : []),
    ...missing(report, place, FIELD, [...act.needs, ...(act.asks ?? []), ...(act.happensOn ? [act.happensOn] : [])], definition.fields),
    ...checkDayField(report, definition, place, act.happensOn),
    ...(act.by.length === 0 ? [report(place, "没有写明由谁办理", "says nobody who may do it")] : []),
    ...missing(report, place, ACT, act.notByWhoDid ? [act.notByWhoDid] : [], definition.acts),
    ...missing(
      report,
      place,
      DUTY,
      [...(act.pauses ?? []), ...(act.resumes ?? []), ...(act.extends ? [act.extends.duty] : [])],
      definition.duties,
    ),
    ...(act.extends
      ? [...missing(report, place, FIELD, [act.extends.to], definition.fields), ...checkDayField(report, definition, place, act.extends.to)]
      : []),
    ...(condition && isRefusal(condition) ? [report(place, condition.because.zh, condition.because.en)] : []),
    ...(act.posts ?? []).flatMap((rule) => checkPosting(report, definition, place, rule)),
  ];
};

/** States that no act leads to, from any opening act on. */
const findUnreachable = (definition: RegisterDefinition): string[] => {
  const acts = Object.values(definition.acts);
  const reached = new Set(acts.flatMap(({ from, to }) => (from === "new" ? [to] : [])));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of acts) if (from !== "new" && to !== "same" && from.some((state) => reached.has(state))) reached.add(to);
  }
  return Object.keys(definition.states).filter((state) => !reached.has(state));
};

const checkDuties = (report: Report, definition: RegisterDefinition): Refusal[] =>
  Object.entries(definition.duties).flatMap(([id, duty]) => {
    const place = `${duty.title.zh}（${id}）`;
    const fields = "on" in duty.due ? [duty.due.on] : "field" in duty.due.after ? [duty.due.after.field] : [];
    const condition = duty.when === undefined ? undefined : compileFor(definition.fields)("condition", duty.when);
    const acts = "on" in duty.due || "field" in duty.due.after ? [] : [duty.due.after.act];
    return [
      ...(condition && isRefusal(condition) ? [report(place, condition.because.zh, condition.because.en)] : []),
      ...missing(report, place, STATE, duty.whileIn, definition.states),
      ...missing(report, place, FIELD, fields, definition.fields),
      ...fields.flatMap((field) => checkDayField(report, definition, place, field)),
      ...missing(report, place, ACT, [...acts, ...duty.closedBy], definition.acts),
      ...(duty.closedBy.length === 0 ? [report(place, "没有写明由什么办理了结", "no act closes it")] : []),
    ];
  });

const checkMeasures = (report: Report, definition: RegisterDefinition): Refusal[] => {
  const posted = new Set(Object.values(definition.acts).flatMap(({ posts }) => (posts ?? []).map(({ measure }) => measure)));
  return Object.entries(definition.measures).flatMap(([id, measure]) => {
    const place = `${measure.title.zh}（${id}）`;
    const named = ["of", "over", "brokenBy"].flatMap((part) => (part in measure ? [String(measure[part as keyof typeof measure])] : []));
    return [
      ...missing(report, place, MEASURE, [...named, ...(measure.subsetOf ? [measure.subsetOf] : [])], definition.measures),
      ...(measure.definition.zh.trim() === "" ? [report(place, "没有口径", "has no definition")] : []),
      ...(isPosted(measure) && !posted.has(id) ? [report(place, "没有办理计入它", "no act posts to it")] : []),
    ];
  });
};

const isFilledIn = ({ needs, asks = [], happensOn }: ActDefinition, field: string): boolean =>
  [...needs, ...asks, happensOn].includes(field);

/** What can owe a round. A text or a person names nobody who could be found missing. */
const owes = ["unit", "code", "entry"];

const checkRounds = (report: Report, definition: RegisterDefinition): Refusal[] =>
  Object.entries(definition.rounds).flatMap(([id, { title, per, closedBy }]) => {
    const place = `${title.zh}（${id}）`;
    const field = typeof per === "object" ? definition.fields[per.field] : undefined;
    const opening = per === "entry" ? closedBy.filter((act) => definition.acts[act]?.from === "new") : [];
    return [
      ...missing(report, place, ACT, closedBy, definition.acts),
      ...(closedBy.length === 0 ? [report(place, "没有写明由什么办理了结", "no act closes it")] : []),
      ...(typeof per === "object" ? missing(report, place, FIELD, [per.field], definition.fields) : []),
      ...(field && !owes.includes(field.type)
        ? [
            report(
              place,
              `“${field.title.zh}”不是单位、代码或条目栏目，说不出谁没有办；每条各办一次的写 per: "entry"`,
              `“${field.title.en}” is no field of units, codes or entries and cannot say who is missing; what each entry owes is per: "entry"`,
            ),
          ]
        : []),
      ...(field && typeof per === "object"
        ? closedBy
            .filter((act) => definition.acts[act] !== undefined && !isFilledIn(definition.acts[act], per.field))
            .map((act) =>
              report(place, `“${act}”不填“${per.field}”，看不出替谁办的`, `“${act}” does not fill in “${per.field}”: it speaks for nobody`),
            )
        : []),
      ...(typeof per === "object" && per.whileIn && field?.type !== "entry"
        ? [report(place, "whileIn 只用于条目栏目", "whileIn is for a field of entries")]
        : []),
      ...opening.map((act) =>
        report(place, `“${act}”新建条目，不能由已有的条目来办`, `“${act}” opens an entry and is done to none that is there`),
      ),
    ];
  });

/** All that is wrong with a definition, in words that name register, act and expression; nothing when it holds together. */
export const checkDefinition = (definition: RegisterDefinition): Refusal[] => {
  const report = reporter(definition.id);
  const names = [
    definition.id,
    ...[definition.fields, definition.states, definition.acts, definition.duties, definition.rounds, definition.measures].flatMap(
      Object.keys,
    ),
  ];
  return [
    ...names
      .filter((name) => !ID.test(name))
      .map((name) => report(name, "标识须是小写字母、数字和下划线", "an id is lower-case letters, digits and underscores")),
    ...(Object.values(definition.acts).some(({ from }) => from === "new")
      ? []
      : [report("流程", "没有新建条目的办理", "no act opens an entry")]),
    ...findUnreachable(definition).map((state) => report("流程", `状态“${state}”到不了`, `state “${state}” cannot be reached`)),
    ...missing(
      report,
      "列表",
      FIELD,
      [
        ...definition.list,
        ...definition.publishable,
        ...[definition.placeField, definition.externalField].filter((name) => name !== undefined),
      ],
      definition.fields,
    ),
    ...definition.publishable
      .filter((name) => definition.fields[name]?.isSensitive)
      .map((name) => report("公开", `“${name}”是个人信息，不能公开`, `“${name}” is personal data and cannot be published`)),
    ...Object.entries(definition.acts).flatMap(([id, act]) => checkAct(report, definition, id, act)),
    ...checkDuties(report, definition),
    ...checkRounds(report, definition),
    ...checkMeasures(report, definition),
  ];
};
