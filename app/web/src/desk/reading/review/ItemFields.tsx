/** The fields of an item of one kind, to be filled in; faults stand under their field. */
import { Input, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useIsPhone } from "../../../kit/media.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Draft, Faults } from "./draft.ts";

interface ItemFieldsProps {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly onChange: (draft: Draft) => void;
}

const approxes = ["exact", "about", "over", "atLeast", "atMost", "under"] as const;
const figureKinds = ["level", "change", "rank"] as const;
const statuses = ["reported", "expected"] as const;
const stages = ["planned", "negotiating", "signed", "approved", "building", "completed", "operating"] as const;
const kinds = ["figure", "target", "commitment", "project"] as const;

type Texts = "metric" | "value" | "valueTo" | "unit" | "action" | "object" | "name" | "amount";

export const ItemFields = ({ draft, faults, onChange }: ItemFieldsProps) => {
  const words = useWords();
  const id = useId();
  const size = useIsPhone() ? "large" : "middle";
  const field = (name: keyof typeof words.review.fields, control: ReactNode, isWide = false): ReactNode => {
    const fault = name === "span" ? undefined : faults[name];
    return (
      <div key={name} className={isWide ? "wide" : undefined}>
        <label htmlFor={`${id}${name}`}>{words.review.fields[name]}</label>
        {control}
        {fault && (
          <span className="jn-fault" role="alert">
            {words.review[fault]}
          </span>
        )}
      </div>
    );
  };
  const text = (name: Texts, isWide = false): ReactNode =>
    field(
      name,
      <Input
        id={`${id}${name}`}
        size={size}
        value={draft[name]}
        {...(faults[name] ? { status: "error" as const } : {})}
        {...(name === "value" || name === "valueTo" || name === "amount" ? { inputMode: "decimal" as const } : {})}
        onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
      />,
      isWide,
    );
  const choice = <Name extends "kind" | "figureKind" | "direction" | "status" | "approx" | "stage">(
    name: Name,
    options: readonly Draft[Name][],
    say: (option: Draft[Name]) => string,
  ): ReactNode =>
    field(
      name,
      <Select<Draft[Name]>
        id={`${id}${name}`}
        size={size}
        value={draft[name]}
        options={options.map((option) => ({ value: option, label: say(option) }))}
        onChange={(value) => onChange({ ...draft, [name]: value })}
        aria-label={words.review.fields[name]}
      />,
    );
  const isFigure = draft.kind === "figure" || draft.kind === "target";
  return (
    <div className="jn-fields">
      {choice("kind", kinds, (kind) => words.kinds[kind])}
      {isFigure && (
        <>
          {text("value")}
          {text("unit")}
          {draft.kind === "figure"
            ? choice("status", statuses, (status) => words.statuses[status])
            : choice("approx", approxes, (approx) => words.approxes[approx])}
          {text("metric", true)}
          {choice("figureKind", figureKinds, (kind) => words.figureKinds[kind])}
          {draft.figureKind === "change" &&
            choice("direction", ["", "up", "down"], (way) => (way === "" ? words.review.noDirection : words.directions[way]))}
          {draft.kind === "figure" && choice("approx", approxes, (approx) => words.approxes[approx])}
          {text("valueTo")}
        </>
      )}
      {draft.kind === "commitment" && (
        <>
          {text("action")}
          {text("object", true)}
        </>
      )}
      {draft.kind === "project" && (
        <>
          {choice("stage", stages, (stage) => words.stages[stage])}
          {text("amount")}
          {text("name", true)}
        </>
      )}
    </div>
  );
};
