/** 查看记录: who opened personal data, when, of what and why; never what it said. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect } from "react";
import { unmaskingsQuery } from "../../api/me.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

export const UnmaskingsPage = () => {
  const words = useWords();
  const own = words.signIn.opened;
  const language = useLanguage();
  const asked = useInfiniteQuery(unmaskingsQuery);
  const rows = asked.data?.pages.flatMap((page) => page.rows);
  useEffect(() => {
    document.title = words.pageTitle(own.title);
  }, [words, own]);
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/accounts">{words.signIn.accounts.title}</Link> / <b>{own.title}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page">
        <div className="jn-head">
          <h1>{own.title}</h1>
          <p>{own.lead}</p>
        </div>
        <div className="jn-wenwu" />
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.isPending && <Waiting>{own.waiting}</Waiting>}
        {rows?.length === 0 && <Blank>{own.none}</Blank>}
        {rows !== undefined && rows.length > 0 && (
          <table className="jn-led">
            <thead>
              <tr>
                <th scope="col">{own.at}</th>
                <th scope="col">{own.by}</th>
                <th scope="col">{own.what}</th>
                <th scope="col">{own.reason}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ at, by, entry, registerTitle, fieldTitles, reason }) => (
                <tr key={`${at} ${by.post} ${entry}`}>
                  <td>{moment(at)}</td>
                  <td lang="zh-CN">{by.name}</td>
                  <td>
                    {registerTitle[language]} · {fieldTitles.map((title) => title[language]).join(words.and)}
                  </td>
                  <td lang="zh-CN">{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {asked.hasNextPage && (
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {own.more}
          </Button>
        )}
      </div>
    </Shell>
  );
};
