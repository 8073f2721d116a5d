/** The one verb at the end of a form, and beside it what it will count for. */
import { exact, writeQuantity } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import { useLanguage } from "../../app/settings.ts";
import { useIsPhone } from "../../kit/media.ts";
import { useWords } from "../../words/use-words.ts";
import type { Judged } from "./form.ts";

interface FormFootProps {
  readonly definition: RegisterDefinition;
  readonly title: string;
  readonly counts: Judged["counts"];
  readonly isReady: boolean;
  readonly isSending: boolean;
}

export const FormFoot = ({ definition, title, counts, isReady, isSending }: FormFootProps) => {
  const words = useWords().registers.form;
  const language = useLanguage();
  const isPhone = useIsPhone();
  const say = ({ measure, amount }: Judged["counts"][number]): string => {
    const found = definition.measures[measure.slice(definition.id.length + 1)];
    const said = writeQuantity({ value: exact(amount), unit: found?.unit ?? "" }, { style: "plain" });
    return `${found?.title[language] ?? measure} ${said.startsWith("−") ? said : `+${said}`}`;
  };
  return (
    <div className="jn-form-foot">
      <output className="jn-counts">
        {isReady && (counts.length > 0 ? `${words.counts}：${counts.map(say).join(" · ")}` : words.countsNothing)}
      </output>
      <Button type="primary" htmlType="submit" size={isPhone ? "large" : "middle"} loading={isSending} block={isPhone}>
        {isSending ? words.sending : words.send(title)}
      </Button>
    </div>
  );
};
