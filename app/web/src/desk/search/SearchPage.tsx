/** 搜索: entries of all registers that hold these words, as far as this post sees them. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { type FormEvent, useEffect, useState } from "react";
import { registersQuery, searchQuery } from "../../api/books.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useUnits } from "../../kit/units.ts";
import { useWords } from "../../words/use-words.ts";
import { fullTitle } from "../registers/title.ts";
import "../registers/registers.css";

const SearchForm = ({ q }: { readonly q: string }) => {
  const words = useWords().registers.search;
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: "/search", search: { q: text.trim() } });
  };
  return (
    <search>
      <form className="jn-searchform" onSubmit={go}>
        <Input
          value={text}
          maxLength={100}
          placeholder={words.box}
          aria-label={words.box}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          {words.title}
        </Button>
      </form>
    </search>
  );
};

/** As many as one answer brings. */
const MOST = 100;

export const SearchPage = ({ q }: { readonly q: string }) => {
  const words = useWords();
  const language = useLanguage();
  const units = useUnits();
  const asked = useQuery({ ...searchQuery(q), refetchOnMount: "always" });
  const registers = useQuery(registersQuery);
  useEffect(() => {
    document.title = words.pageTitle(words.registers.search.title);
  }, [words]);
  const rows = q.trim() === "" ? [] : (asked.data?.rows ?? []);
  const registerOf = (id: string) => registers.data?.find((one) => one.id === id);
  const lead = rows.length >= MOST ? words.registers.search.most(rows.length, q) : words.registers.search.lead(rows.length, q);
  return (
    <Shell bar={<Bar crumb={<b>{words.registers.search.title}</b>} />}>
      <div className="jn-page jn-searchpage">
        <div className="jn-head">
          <h1>{words.registers.search.title}</h1>
          {rows.length > 0 && <p>{lead}</p>}
        </div>
        <div className="jn-wenwu" />
        <SearchForm key={q} q={q} />
        {q.trim() === "" && <Blank>{words.registers.search.ask}</Blank>}
        {q.trim() !== "" && asked.isPending && <Waiting>{words.registers.search.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {q.trim() !== "" && asked.data && rows.length === 0 && <Blank>{words.registers.search.none(q)}</Blank>}
        {rows.length > 0 && (
          <ul className="jn-found">
            {rows.map((entry) => {
              const register = registerOf(entry.register);
              const state = register?.states.find(({ id }) => id === entry.state);
              return (
                <li key={`${entry.register} ${entry.id}`}>
                  <Link to="/registers/$register/$entry" params={{ register: entry.register, entry: entry.id }}>
                    {fullTitle(register?.title[language] ?? entry.register, entry.title)}
                  </Link>
                  <span className="jn-mut">
                    {[register?.title[language] ?? entry.register, units.titleOf(entry.place), entry.openedOn].join(" · ")}
                  </span>
                  <span className={state?.isEnd ? "jn-st end" : "jn-st now"}>
                    {entry.state === null ? words.registers.list.takenBack : (state?.title[language] ?? entry.state)}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Shell>
  );
};
