/** 报数 and 期初数: figures that come with a slip or a document and not from entries. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { declaredQuery, openingsQuery } from "../../api/figures.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { YearPick } from "../../kit/YearPick.tsx";
import { useWords } from "../../words/use-words.ts";
import { readAsk, yearOf, yearShown } from "../measures/ask.ts";
import { DeclaredTable } from "./DeclaredTable.tsx";
import { OpeningsTable } from "./OpeningsTable.tsx";
import { SlipForm, type SlipKind } from "./SlipForm.tsx";
import "./declared.css";

export const DeclaredPage = () => {
  const words = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const year = yearOf(readAsk(search, yearShown(me)));
  const kind: SlipKind = search["kind"] === "openings" ? "openings" : "declared";
  const declared = useQuery(declaredQuery(year));
  const openings = useQuery(openingsQuery(year));
  const asked = kind === "declared" ? declared : openings;
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    document.title = words.pageTitle(words.declared.title);
  }, [words]);
  const show = (next: { readonly period: number; readonly kind: SlipKind }): void => {
    setSaid(undefined);
    void navigate({ to: "/declared", search: next as never, replace: true });
  };
  const waiting = declared.data?.filter(({ state }) => state === "waiting").length ?? 0;
  const lead =
    kind === "declared"
      ? words.declared.lead(declared.data?.length ?? 0, waiting)
      : words.declared.openingsLead(openings.data?.length ?? 0);
  return (
    <Shell bar={<Bar crumb={<b>{words.declared.title}</b>} />}>
      <div className="jn-page jn-declared">
        <div className="jn-head">
          <h1>{words.declared.title}</h1>
          {asked.data && <p>{lead}</p>}
          <span className="jn-sp" />
          <YearPick year={year} last={Number(me.today.slice(0, 4))} onPick={(next) => show({ period: next, kind })} />
          {me.post?.isWriter && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {kind === "declared" ? words.declared.add : words.declared.addOpening}
            </Button>
          )}
        </div>
        <div className="jn-wenwu" />
        <fieldset className="jn-group jn-choice" aria-label={words.declared.title}>
          {(["declared", "openings"] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="jn-plain"
              aria-pressed={kind === one}
              onClick={() => show({ period: year, kind: one })}
            >
              {words.declared.tabs[one]}
            </button>
          ))}
        </fieldset>
        {said !== undefined && <Notice>{said}</Notice>}
        {asked.isPending && <Waiting>{words.declared.waitingList}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data?.length === 0 && <Blank>{kind === "declared" ? words.declared.empty : words.declared.emptyOpenings}</Blank>}
        {kind === "declared" && declared.data && declared.data.length > 0 && <DeclaredTable slips={declared.data} />}
        {kind === "openings" && openings.data && openings.data.length > 0 && <OpeningsTable slips={openings.data} />}
      </div>
      {isAdding && (
        <SlipForm
          kind={kind}
          year={year}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false);
            setSaid(kind === "declared" ? words.declared.saved : words.declared.savedOpening);
          }}
        />
      )}
    </Shell>
  );
};
