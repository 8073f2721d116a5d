/** Begins a reconciliation: which report, and of which year where it does not say. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useId, useState } from "react";
import { readingsQuery } from "../../api/queries.ts";
import { beginReconciliation } from "../../api/reconciliations.ts";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

export const StartReconciliation = () => {
  const words = useWords().reconcile;
  const id = useId();
  const navigate = useNavigate();
  const readings = useQuery(readingsQuery);
  const [reading, setReading] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { send, failure, isSending } = useSend();
  const start = async (): Promise<void> => {
    setAsked(true);
    if (reading === undefined) return;
    const begun = await send(() => beginReconciliation(reading, undefined));
    if (begun) await navigate({ to: "/reconcile/$id", params: { id: begun.id } });
  };
  return (
    <section className="jn-reconcile-start" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.startTitle}</h2>
      <label htmlFor={`${id}reading`}>{words.choose}</label>
      <div className="jn-reconcile-pick">
        <Select
          id={`${id}reading`}
          className="jn-wide"
          placeholder={words.choose}
          value={reading ?? null}
          showSearch={{ optionFilterProp: "label" }}
          options={(readings.data ?? []).map((one) => ({ value: one.id, label: one.title || one.name }))}
          onChange={(next) => setReading(next ?? undefined)}
        />
        <Button type="primary" loading={isSending} onClick={() => void start()}>
          {words.start}
        </Button>
      </div>
      {isAsked && reading === undefined && (
        <span className="jn-fault" role="alert">
          {words.chooseFirst}
        </span>
      )}
      {failure && <Failure error={failure} />}
    </section>
  );
};
