/** Narrows the list: by state, village, every field with a set of codes, the day of opening, and words. */
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { Input, Select } from "antd";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { useLanguage } from "../../app/settings.ts";
import { useIsPhone } from "../../kit/media.ts";
import { useUnits } from "../../kit/units.ts";
import { useWords } from "../../words/use-words.ts";
import type { Conditions as Chosen } from "./list-state.ts";

interface ConditionsProps {
  readonly definition: RegisterDefinition;
  readonly conditions: Chosen;
  readonly onChange: (conditions: Chosen) => void;
}

interface Choice {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Fields that one can choose among; personal data cannot be asked for. */
const isChoice = (field: Field): boolean => !field.isSensitive && (field.type === "code" || field.type === "yesNo");

/** A moment after the last key. */
const PAUSE = 350;

export const Conditions = ({ definition, conditions, onChange }: ConditionsProps) => {
  const words = useWords();
  const language = useLanguage();
  const isPhone = useIsPhone();
  const units = useUnits();
  const id = useId();
  const [typing, setTyping] = useState<string>();
  /** An address may name a unit by its path; the choice knows it by its id. */
  const chosenIn = (name: string): string => {
    const chosen = conditions[name] ?? "";
    return name === "place" ? (units.all.find(({ path }) => path === chosen)?.id ?? chosen) : chosen;
  };
  const set = (name: string, value: string | undefined): void => {
    const { [name]: _old, ...rest } = conditions;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  const search = useEffectEvent((text: string): void => {
    setTyping(undefined);
    set("text", text.trim());
  });
  useEffect(() => {
    if (typing === undefined) return undefined;
    const timer = window.setTimeout(() => search(typing), PAUSE);
    return () => window.clearTimeout(timer);
  }, [typing]);
  const placeField = definition.placeField === undefined ? undefined : definition.fields[definition.placeField];
  const kinds = placeField?.type === "unit" ? placeField.kinds : [];
  const choices: Choice[] = [
    {
      name: "state",
      title: words.registers.list.state,
      options: Object.entries(definition.states).map(([value, { title }]) => ({ value, label: title[language] })),
    },
    ...(placeField
      ? [
          {
            name: "place",
            title: placeField.title[language],
            options: units.all.filter(({ kind }) => kinds.includes(kind)).map((unit) => ({ value: unit.id, label: unit.title[language] })),
          },
        ]
      : []),
    ...Object.entries(definition.fields)
      .filter(([, field]) => isChoice(field))
      .map(([name, field]) => ({
        name: `field.${name}`,
        title: field.title[language],
        options:
          field.type === "code"
            ? Object.entries(field.codes).map(([value, title]) => ({ value, label: title[language] }))
            : [
                { value: "true", label: words.fields.yes },
                { value: "false", label: words.fields.no },
              ],
      })),
  ].filter(({ options }) => options.length > 1);
  const size = isPhone ? "large" : "small";
  const behind = conditions["behind"];
  const measure = behind === undefined ? undefined : definition.measures[behind.slice(definition.id.length + 1)];
  return (
    <fieldset className="jn-fieldset jn-conditions" aria-label={words.registers.list.conditions}>
      {choices.map(({ name, title, options }) => (
        <Select
          key={name}
          size={size}
          aria-label={title}
          className={conditions[name] ? "set" : ""}
          popupMatchSelectWidth={false}
          {...(name === "state" ? { mode: "multiple" as const, maxTagCount: 1 as const } : {})}
          value={(name === "state" ? (conditions[name]?.split(",") ?? []) : chosenIn(name)) as never}
          placeholder={words.registers.list.any(title)}
          options={name === "state" ? [...options] : [{ value: "", label: words.registers.list.any(title) }, ...options]}
          onChange={(value: string | readonly string[]) => set(name, typeof value === "string" ? value : value.join(","))}
        />
      ))}
      <span className="days">
        <label htmlFor={`${id}from`}>{words.registers.list.from}</label>
        <Input
          id={`${id}from`}
          type="date"
          size={size}
          value={conditions["from"] ?? ""}
          onChange={(event) => set("from", event.target.value)}
        />
        <label htmlFor={`${id}to`}>{words.registers.list.to}</label>
        <Input id={`${id}to`} type="date" size={size} value={conditions["to"] ?? ""} onChange={(event) => set("to", event.target.value)} />
      </span>
      <Input
        className="text"
        size={size}
        allowClear
        value={typing ?? conditions["text"] ?? ""}
        placeholder={words.registers.list.search}
        aria-label={words.registers.list.search}
        onChange={(event) => setTyping(event.target.value)}
      />
      <Select
        size={size}
        aria-label={words.registers.list.sort}
        popupMatchSelectWidth={false}
        value={conditions["sort"] ?? "newest"}
        options={[
          { value: "newest", label: words.registers.list.newest },
          { value: "oldest", label: words.registers.list.oldest },
        ]}
        onChange={(value) => set("sort", value === "newest" ? undefined : value)}
      />
      {behind !== undefined && (
        <b>{words.registers.list.behind(measure?.title[language] ?? behind, conditions["period"] ?? "", conditions["asOf"])}</b>
      )}
      {Object.keys(conditions).some((name) => name !== "sort") && (
        <button type="button" className="jn-plain jn-link" onClick={() => onChange({})}>
          {words.registers.list.clear}
        </button>
      )}
    </fieldset>
  );
};
