/** Narrows the list by state, part and text. */
import { Input, type InputRef, Select } from "antd";
import type { RefObject } from "react";
import { useIsPhone } from "../../../kit/media.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Filter } from "./filter.ts";

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly pending: number;
  readonly search: RefObject<InputRef | null>;
}

const states = ["pending", "confirmed", "corrected", "rejected"] as const;
const parts = ["review", "plan", "governance", "other"] as const;

export const Filters = ({ filter, onChange, pending, search }: FiltersProps) => {
  const words = useWords();
  const size = useIsPhone() ? "large" : "small";
  return (
    <div className="jn-filters">
      <Select
        size={size}
        value={filter.state}
        aria-label={words.reading.filterState}
        className={filter.state === "all" ? "" : "set"}
        popupMatchSelectWidth={false}
        options={[
          { value: "all", label: words.reading.anyState },
          ...states.map((state) => ({
            value: state,
            label: state === "pending" ? `${words.states.pending} ${pending}` : words.states[state],
          })),
        ]}
        onChange={(state: Filter["state"]) => onChange({ ...filter, state })}
      />
      <Select
        size={size}
        value={filter.part}
        aria-label={words.reading.filterPart}
        className={filter.part === "all" ? "" : "set"}
        popupMatchSelectWidth={false}
        options={[{ value: "all", label: words.reading.anyPart }, ...parts.map((part) => ({ value: part, label: words.parts[part] }))]}
        onChange={(part: Filter["part"]) => onChange({ ...filter, part })}
      />
      <Input
        ref={search}
        size={size}
        allowClear
        value={filter.text}
        placeholder={words.reading.search}
        aria-label={words.reading.search}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
        onKeyDown={(event) => event.key === "Escape" && search.current?.blur()}
      />
    </div>
  );
};
