/** 写报告: the town's own reports, year by year, and where the draft of another year is begun. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { type ReportListed, reportsQuery, startReport } from "../../api/reports.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { YearPick } from "../../kit/YearPick.tsx";
import { useSend } from "../../kit/use-send.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { yearShown } from "../measures/ask.ts";
import "./compose.css";

const Row = ({ report }: { readonly report: ReportListed }) => {
  const words = useWords().compose;
  return (
    <tr>
      <td className="num">{report.year}</td>
      <td className="t">
        <Link to="/compose/$id" params={{ id: report.id }} lang="zh-CN">
          {report.title}
        </Link>
        <span className="sub">{words.reviews(report.year - 1)}</span>
      </td>
      <td>
        <span className={report.state === "published" ? "jn-tag end" : "jn-tag"}>{words.states[report.state]}</span>
      </td>
      <td>{words.draftNumber(report.version)}</td>
      <td>
        {report.by}
        <span className="sub">{moment(report.at)}</span>
      </td>
    </tr>
  );
};

export const ComposeListPage = () => {
  const words = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const asked = useQuery({ ...reportsQuery, refetchOnMount: "always" });
  const { send, failure, isSending } = useSend();
  // The report that is written next reviews the year that the books are shown for.
  const [year, setYear] = useState(yearShown(me) + 1);
  useEffect(() => {
    document.title = words.pageTitle(words.compose.title);
  }, [words]);
  const start = async (): Promise<void> => {
    const made = await send(() => startReport(year));
    if (made) await navigate({ to: "/compose/$id", params: { id: made.id } });
  };
  const reports = asked.data ?? [];
  return (
    <Shell bar={<Bar crumb={<b>{words.compose.title}</b>} />}>
      <div className="jn-page jn-compose-list">
        <div className="jn-head">
          <h1>{words.compose.title}</h1>
          {asked.data && <p>{words.compose.lead(reports.length)}</p>}
        </div>
        <div className="jn-wenwu" />
        {asked.isPending && <Waiting>{words.compose.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data && reports.length === 0 && <Blank>{words.compose.empty}</Blank>}
        {reports.length > 0 && (
          <div className="jn-compose-scroll">
            <table className="jn-led">
              <caption className="jn-vh">{words.compose.table}</caption>
              <thead>
                <tr>
                  <th className="num">{words.compose.year}</th>
                  <th>{words.compose.report}</th>
                  <th>{words.compose.state}</th>
                  <th>{words.compose.version}</th>
                  <th>{words.compose.changed}</th>
                </tr>
              </thead>
              <tbody>
                {reports.map((report) => (
                  <Row key={report.id} report={report} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <section className="jn-compose-start" aria-label={words.compose.startYear}>
          <h2>{words.compose.startYear}</h2>
          <p className="jn-mut">{words.compose.startHint(year)}</p>
          <p>
            <YearPick year={year} last={Number(me.today.slice(0, 4)) + 1} onPick={setYear} />{" "}
            <Button type="primary" loading={isSending} onClick={() => void start()}>
              {words.compose.start}
            </Button>
          </p>
          {failure && <Failure error={failure} />}
        </section>
      </div>
    </Shell>
  );
};
