/** What was done just now, and by how much each measure moved. */
import { exact, writeQuantity } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Done } from "./last-done.ts";

interface DoneNoticeProps {
  readonly definition: RegisterDefinition;
  readonly done: Done;
}

export const DoneNotice = ({ definition, done: { act: actId, answer } }: DoneNoticeProps) => {
  const words = useWords().registers;
  const language = useLanguage();
  const act = definition.acts[actId];
  const moved = answer.moved.map(({ measure, by }) => {
    const found = definition.measures[measure.slice(definition.id.length + 1)];
    const said = writeQuantity({ value: exact(by), unit: found?.unit ?? "" }, { style: "plain" });
    return `${found?.title[language] ?? measure} ${said.startsWith("−") ? said : `+${said}`}`;
  });
  return (
    <Notice>
      <b>{words.form.done(act?.title[language] ?? actId)}</b>{" "}
      {moved.length > 0 ? words.form.moved(moved.join(" · ")) : words.form.countsNothing} {answer.isSamePerson && words.entry.samePerson}{" "}
      {act?.from === "new" && (
        <Link to="/registers/$register/$entry" params={{ register: definition.id, entry: "new" }} search={{ act: actId } as never}>
          {words.form.again}
        </Link>
      )}
    </Notice>
  );
};
