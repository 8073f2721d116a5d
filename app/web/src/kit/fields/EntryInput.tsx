/** An entry of another register, found by what is written in it. */
import type { EntryField } from "@jiannuo/registers";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { registersQuery } from "../../api/books.ts";
import { api, valued } from "../../api/client.ts";
import type { EntryPage } from "../../api/types.ts";
import { useWords } from "../../words/use-words.ts";
import { useIsPhone } from "../media.ts";
import type { FieldInputProps } from "./field-input.ts";
import { shortId } from "../uuid.ts";

export const EntryInput = ({ field, id, typed, onType, faultId }: FieldInputProps<EntryField>) => {
  const words = useWords().fields;
  const isPhone = useIsPhone();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const registers = useQuery(registersQuery);
  const isThere = registers.data?.some((one) => one.id === field.register) ?? false;
  const { data } = useQuery({
    enabled: isThere,
    queryKey: ["entries", field.register, "choose", asked],
    queryFn: () =>
      valued<EntryPage>(
        api.GET("/api/registers/{register}/entries", {
          params: { path: { register: field.register }, query: { limit: 20, ...(asked === "" ? {} : { text: asked }) } },
        }),
      ),
  });
  const chosen = typeof typed === "string" && typed !== "" ? typed : undefined;
  const found = (data?.rows ?? []).map((entry) => ({ value: entry.id, label: `${entry.title} · ${entry.openedOn}` }));
  const options = chosen && !found.some(({ value }) => value === chosen) ? [...found, { value: chosen, label: shortId(chosen) }] : found;
  return (
    <Select
      id={id}
      allowClear
      className="jn-wide"
      size={isPhone ? "large" : "middle"}
      disabled={!isThere}
      placeholder={isThere ? words.chooseEntry : words.noSuchRegister}
      value={chosen ?? null}
      options={options}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={words.noneFound}
      onChange={(value) => onType(value ?? undefined)}
      {...(faultId ? { status: "error" as const, "aria-describedby": faultId } : {})}
    />
  );
};
