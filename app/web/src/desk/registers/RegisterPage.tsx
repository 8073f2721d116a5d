/** One register: views, conditions, and the entries page by page, however many. All of it stands in the address. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { countQuery, registerQuery } from "../../api/books.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { Conditions } from "./Conditions.tsx";
import { DueTable } from "./DueTable.tsx";
import { EntryList } from "./EntryList.tsx";
import { askedOf, conditionsOf, kindOf } from "./list-state.ts";
import { RegisterActs } from "./RegisterActs.tsx";
import { Rules } from "./Rules.tsx";
import { Views } from "./Views.tsx";
import "./registers.css";

export const RegisterPage = ({ register }: { readonly register: string }) => {
  const words = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const opened = useQuery(registerQuery(register));
  const kind = kindOf(search);
  const conditions = conditionsOf(search);
  const asked = askedOf(conditions);
  const counted = useQuery({ ...countQuery(register, asked), enabled: kind === "entries", refetchOnMount: "always" });
  const definition = opened.data?.definition;
  useEffect(() => {
    if (definition) document.title = words.pageTitle(definition.title[language]);
  }, [words, definition, language]);
  const show = (next: Readonly<Record<string, string>>): void => {
    void navigate({ to: "/registers/$register", params: { register }, search: next as never, replace: true, resetScroll: false });
  };
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/registers">{words.registers.title}</Link> / <b>{definition?.title[language] ?? register}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page jn-register">
        {opened.isPending && <Waiting>{words.registers.list.waiting}</Waiting>}
        {opened.isError && <Failure error={opened.error} onRetry={() => void opened.refetch()} />}
        {definition && (
          <>
            <div className="jn-head">
              <h1>{definition.title[language]}</h1>
              <p>{definition.purpose[language]}</p>
              <span className="jn-sp" />
              <RegisterActs
                definition={definition}
                openings={opened.data?.openings ?? []}
                conditions={conditions}
                count={kind === "entries" ? counted.data?.count : undefined}
              />
            </div>
            <div className="jn-wenwu" />
            <Rules definition={definition} />
            <Views definition={definition} search={search} onShow={show} />
            {kind === "entries" ? (
              <>
                <Conditions definition={definition} conditions={conditions} onChange={show} />
                <EntryList
                  definition={definition}
                  asked={asked}
                  count={counted.data?.count}
                  hasConditions={Object.keys(conditions).length > 0}
                />
              </>
            ) : (
              <DueTable definition={definition} isOverdue={kind === "overdue"} />
            )}
          </>
        )}
      </div>
    </Shell>
  );
};
