/** 台账: every register that this post has to do with, by the office that keeps it, and what waits in each. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { dutiesQuery, registersQuery } from "../../api/books.ts";
import type { DutyListed, RegisterListed } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { RegisterRow } from "./RegisterRow.tsx";
import { SOON } from "./soon.ts";
import "./registers.css";

interface Group {
  readonly keeper: string;
  readonly title: string;
  readonly registers: readonly RegisterListed[];
}

export const RegistersPage = () => {
  const words = useWords();
  const language = useLanguage();
  const asked = useQuery({ ...registersQuery, refetchOnMount: "always" });
  const due = useQuery({ ...dutiesQuery(SOON), refetchOnMount: "always" });
  useEffect(() => {
    document.title = words.pageTitle(words.registers.title);
  }, [words]);
  const registers = asked.data ?? [];
  const duties: readonly DutyListed[] = due.data?.rows ?? [];
  const groups = registers.reduce<Group[]>((known, register) => {
    const group = known.find(({ keeper }) => keeper === register.keeper);
    if (!group) return [...known, { keeper: register.keeper, title: register.keeperTitle[language], registers: [register] }];
    return known.map((one) => (one === group ? { ...one, registers: [...one.registers, register] } : one));
  }, []);
  const overdue = duties.filter(({ state }) => state === "overdue").length;
  return (
    <Shell bar={<Bar crumb={<b>{words.registers.title}</b>} />}>
      <div className="jn-page">
        <div className="jn-head">
          <h1>{words.registers.title}</h1>
          {asked.data && due.data && <p>{words.registers.lead(registers.length, overdue, duties.length - overdue)}</p>}
        </div>
        <div className="jn-wenwu" />
        {asked.isPending && <Waiting>{words.registers.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {due.isError && <Failure error={due.error} onRetry={() => void due.refetch()} />}
        {due.data?.isCut && <p className="jn-mut">{words.registers.cut}</p>}
        {asked.data && groups.length === 0 && <Blank>{words.registers.none}</Blank>}
        {groups.map(({ keeper, title, registers: kept }) => (
          <section key={keeper} className="jn-sec" aria-label={title}>
            <h2>{title}</h2>
            <ul className="jn-registers">
              {kept.map((register) => (
                <RegisterRow key={register.id} register={register} duties={duties.filter((duty) => duty.register === register.id)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Shell>
  );
};
