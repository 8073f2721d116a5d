/** One field on a form: its name, its control, what to write there, and under it what is wrong. */
import type { Words } from "@jiannuo/quantity";
import type { Field } from "@jiannuo/registers";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { FieldInput } from "./FieldInput.tsx";
import type { Typed } from "./typed.ts";

interface FieldBoxProps {
  readonly field: Field;
  readonly id: string;
  readonly isNeeded: boolean;
  readonly typed: Typed;
  readonly fault?: Words | undefined;
  readonly onType: (typed: Typed) => void;
}

/** Controls that are a group of buttons are named by the label, not focused by it. */
const isGroup = (field: Field): boolean =>
  field.type === "yesNo" || field.type === "rows" || (field.type === "code" && Object.keys(field.codes).length <= 4);

export const FieldBox = ({ field, id, isNeeded, typed, fault, onType }: FieldBoxProps) => {
  const words = useWords().fields;
  const language = useLanguage();
  const faultId = `${id}-fault`;
  const marks = [
    ...(isNeeded ? [] : [words.optional]),
    ...(field.isSensitive ? [words.personal] : []),
    ...(field.type === "external" ? [words.from(field.system[language])] : []),
  ];
  const title = (
    <>
      {field.title[language]}
      {isNeeded && <span className="jn-vh"> {words.needed}</span>}
    </>
  );
  return (
    <div className={`jn-box ${field.type}`} data-field={field.title.zh}>
      <div className="jn-box-head">
        {isGroup(field) ? (
          <span id={`${id}-label`} className="jn-label">
            {title}
          </span>
        ) : (
          <label id={`${id}-label`} htmlFor={id} className="jn-label">
            {title}
          </label>
        )}
        {marks.length > 0 && <small>{marks.join(" · ")}</small>}
      </div>
      <FieldInput field={field} id={id} typed={typed} onType={onType} faultId={fault ? faultId : undefined} />
      {field.hint && <small className="jn-mut">{field.hint[language]}</small>}
      {fault && (
        <span className="jn-fault" id={faultId} role="alert">
          {fault[language]}
        </span>
      )}
    </div>
  );
};
