/** One of several: buttons side by side where they are few, a list to choose from where they are many. */
import type { BareField, CodeField } from "@jiannuo/registers";
import { Select } from "antd";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { useIsPhone } from "../media.ts";
import type { FieldInputProps } from "./field-input.ts";

interface SegmentsProps {
  readonly id: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly faultId: string | undefined;
}

/** What is pressed again is let go: a choice that need not be made can be taken back. */
const Segments = ({ id, options, chosen, onChoose, faultId }: SegmentsProps) => (
  <fieldset id={id} className="jn-fieldset jn-seg" aria-labelledby={`${id}-label`} {...(faultId ? { "aria-describedby": faultId } : {})}>
    {options.map(({ value, label }) => (
      <button
        key={value}
        type="button"
        className="jn-plain"
        aria-pressed={chosen === value}
        onClick={() => onChoose(chosen === value ? undefined : value)}
      >
        {label}
      </button>
    ))}
  </fieldset>
);

const fewest = 4;

export const ChoiceInput = ({ field, id, typed, onType, faultId }: FieldInputProps<CodeField>) => {
  const language = useLanguage();
  const isPhone = useIsPhone();
  const options = Object.entries(field.codes).map(([value, title]) => ({ value, label: title[language] }));
  const chosen = typeof typed === "string" && typed !== "" ? typed : undefined;
  return options.length <= fewest ? (
    <Segments id={id} options={options} chosen={chosen} onChoose={onType} faultId={faultId} />
  ) : (
    <Select
      id={id}
      allowClear
      className="jn-wide"
      size={isPhone ? "large" : "middle"}
      value={chosen ?? null}
      options={options}
      onChange={(value) => onType(value ?? undefined)}
      {...(faultId ? { status: "error" as const, "aria-describedby": faultId } : {})}
    />
  );
};

export const YesNoInput = ({ id, typed, onType, faultId }: FieldInputProps<BareField>) => {
  const words = useWords().fields;
  return (
    <Segments
      id={id}
      options={[
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ]}
      chosen={typed === true ? "yes" : typed === false ? "no" : undefined}
      onChoose={(value) => onType(value === undefined ? undefined : value === "yes")}
      faultId={faultId}
    />
  );
};
