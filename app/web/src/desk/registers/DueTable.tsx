/** What is overdue, or due within seven days: worked out at every asking, the most overdue first. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dutiesQuery } from "../../api/books.ts";
import { useLanguage } from "../../app/settings.ts";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { DutyDue } from "../../kit/ClockTape.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { SOON } from "./soon.ts";

interface DueTableProps {
  readonly definition: RegisterDefinition;
  readonly isOverdue: boolean;
}

export const DueTable = ({ definition, isOverdue }: DueTableProps) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const asked = useQuery({ ...dutiesQuery(SOON, definition.id), refetchOnMount: "always" });
  if (asked.isPending) return <Waiting>{words.waiting}</Waiting>;
  if (asked.isError) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  const rows = asked.data.rows.filter(({ state }) => (state === "overdue") === isOverdue);
  if (rows.length === 0) return <Blank>{words.noDuty}</Blank>;
  return (
    <table className="jn-led jn-due">
      <caption className="jn-vh">{isOverdue ? words.overdue : words.soon}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.duty}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((duty) => (
          <tr key={`${duty.duty} ${duty.entry ?? ""} ${duty.place ?? ""} ${duty.title} ${duty.dueOn}`}>
            <td className="t">
              {duty.entry === undefined ? (
                duty.title
              ) : (
                <Link to="/registers/$register/$entry" params={{ register: duty.register, entry: duty.entry }}>
                  {duty.title}
                </Link>
              )}
              {duty.span && <span className="sub">{duty.span[language]}</span>}
            </td>
            <td>
              {duty.dutyTitle[language]}
              <span className="sub">{duty.ruleText}</span>
            </td>
            <td>
              <DutyDue duty={duty} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
