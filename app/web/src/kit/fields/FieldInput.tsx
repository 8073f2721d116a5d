/** The control for a field: one for each type. It holds what is typed; what becomes of it is `typed.ts`. */
import type { FileValue } from "@jiannuo/registers";
import { Input } from "antd";
import type { ReactNode } from "react";
import { useIsPhone } from "../media.ts";
import { ChoiceInput, YesNoInput } from "./ChoiceInput.tsx";
import { EntryInput } from "./EntryInput.tsx";
import type { FieldInputProps } from "./field-input.ts";
import { FilesInput } from "./FilesInput.tsx";
import { PlaceInput } from "./PlaceInput.tsx";
import { RowsInput } from "./RowsInput.tsx";
import type { Typed } from "./typed.ts";
import { UnitInput } from "./UnitInput.tsx";
import "./fields.css";

const asText = (typed: Typed): string => (typeof typed === "string" || typeof typed === "number" ? String(typed) : "");

interface TextBoxProps extends Omit<FieldInputProps, "field"> {
  readonly type?: string;
  readonly inputMode?: "decimal" | "numeric" | "tel";
  readonly suffix?: ReactNode;
  readonly longest?: number;
}

const TextBox = ({ id, typed, onType, faultId, type = "text", inputMode, suffix, longest }: TextBoxProps) => (
  <Input
    id={id}
    type={type}
    size={useIsPhone() ? "large" : "middle"}
    value={asText(typed)}
    autoComplete="off"
    onChange={(event) => onType(event.target.value)}
    {...(inputMode ? { inputMode } : {})}
    {...(suffix ? { suffix } : {})}
    {...(longest === undefined ? {} : { maxLength: longest })}
    {...(faultId ? { status: "error" as const, "aria-invalid": true, "aria-describedby": faultId } : {})}
  />
);

/** From here on a text may have paragraphs. */
const LONG = 200;

export const FieldInput = ({ field, ...rest }: FieldInputProps) => {
  const { id, typed, onType, faultId } = rest;
  const isPhone = useIsPhone();
  switch (field.type) {
    case "text":
      return field.longest <= LONG ? (
        <TextBox {...rest} longest={field.longest} />
      ) : (
        <Input.TextArea
          id={id}
          value={asText(typed)}
          autoSize={{ minRows: 2, maxRows: 10 }}
          size={isPhone ? "large" : "middle"}
          onChange={(event) => onType(event.target.value)}
          {...(faultId ? { status: "error" as const, "aria-invalid": true, "aria-describedby": faultId } : {})}
        />
      );
    case "number":
      return (
        <TextBox {...rest} inputMode={field.isWhole && !field.shownIn ? "numeric" : "decimal"} suffix={field.shownIn?.unit ?? field.unit} />
      );
    case "yesNo":
      return <YesNoInput {...rest} field={field} />;
    case "day":
      return <TextBox {...rest} type="date" />;
    case "time":
      return <TextBox {...rest} type="datetime-local" />;
    case "code":
      return <ChoiceInput {...rest} field={field} />;
    case "person":
      return <TextBox {...rest} longest={60} />;
    case "phone":
      return <TextBox {...rest} inputMode="tel" longest={20} />;
    case "idNumber":
      return <TextBox {...rest} longest={18} />;
    case "external":
      return <TextBox {...rest} longest={60} />;
    case "unit":
      return <UnitInput {...rest} field={field} />;
    case "entry":
      return <EntryInput {...rest} field={field} />;
    case "place":
      return <PlaceInput {...rest} field={field} />;
    case "files":
      return <FilesInput {...rest} files={Array.isArray(typed) ? (typed as readonly FileValue[]) : []} />;
    case "rows":
      return <RowsInput {...rest} field={field} Cell={FieldInput} />;
  }
};
