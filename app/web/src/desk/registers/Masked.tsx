/** Masked fields: no letter of them is in the page until somebody says why; then they are shown for five minutes. */
import type { RegisterDefinition, Values } from "@jiannuo/registers";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { api, valued } from "../../api/client.ts";
import type { EntryView } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import { useWords } from "../../words/use-words.ts";
import { Mask } from "../../kit/Mask.tsx";
import { useSend } from "../../kit/use-send.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

interface MaskedProps {
  readonly definition: RegisterDefinition;
  readonly entry: EntryView["entry"];
  readonly names: readonly string[];
}

const MINUTES = 5;

export const Masked = ({ definition, entry, names }: MaskedProps) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [values, setValues] = useState<Values>();
  const { send, failure, isSending } = useSend();
  useEffect(() => {
    if (!values) return undefined;
    const timer = window.setTimeout(() => setValues(undefined), MINUTES * 60_000);
    return () => window.clearTimeout(timer);
  }, [values]);
  const open = async (reason: string): Promise<void> => {
    const answer = await send(() =>
      valued<{ values: Values }>(
        api.POST("/api/registers/{register}/entries/{id}/unmask", {
          params: { path: { register: entry.register, id: entry.id } },
          body: { fields: [...names], reason },
        }),
      ),
    );
    if (!answer) return;
    setAsking(false);
    setValues(answer.values);
  };
  return (
    <>
      {names.map((name, at) => (
        <div key={name} className={values ? "jn-unmasked" : undefined}>
          <dt>{definition.fields[name]!.title[language]}</dt>
          <dd>
            {values ? <FieldValue field={definition.fields[name]!} value={values[name]} /> : <Mask said={words.mask} />}
            {at === 0 &&
              (values ? (
                <output className="jn-mut">{words.unmaskedNow(MINUTES)}</output>
              ) : (
                <Button size="small" onClick={() => setAsking(true)}>
                  {words.unmask}
                </Button>
              ))}
          </dd>
        </div>
      ))}
      {isAsking && (
        <ReasonDialog
          title={words.unmaskTitle}
          why={words.unmaskWhy}
          label={words.unmaskReason}
          action={words.unmaskDo}
          problem={failure?.problem}
          isBusy={isSending}
          onReason={(reason) => void open(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};
