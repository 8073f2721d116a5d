/** A village, an office, an enterprise: found by a part of its name, in official order. */
import type { UnitField } from "@jiannuo/registers";
import { Select } from "antd";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { useIsPhone } from "../media.ts";
import { useUnits } from "../units.ts";
import type { FieldInputProps } from "./field-input.ts";

export const UnitInput = ({ field, id, typed, onType, faultId }: FieldInputProps<UnitField>) => {
  const language = useLanguage();
  const words = useWords().fields;
  const isPhone = useIsPhone();
  const { all } = useUnits();
  const options = all
    .filter(({ kind, path }) => path !== null && (field.kinds.length === 0 || field.kinds.includes(kind)))
    .map((unit) => ({ value: unit.id, label: unit.title[language], also: `${unit.title.zh} ${unit.title.en} ${unit.id}`.toLowerCase() }));
  return (
    <Select
      id={id}
      allowClear
      className="jn-wide"
      size={isPhone ? "large" : "middle"}
      placeholder={words.chooseUnit}
      value={typeof typed === "string" && typed !== "" ? typed : null}
      options={options}
      showSearch={{ filterOption: (search, option) => option?.also.includes(search.trim().toLowerCase()) ?? false }}
      notFoundContent={words.noneFound}
      onChange={(value) => onType(value ?? undefined)}
      {...(faultId ? { status: "error" as const, "aria-describedby": faultId } : {})}
    />
  );
};
