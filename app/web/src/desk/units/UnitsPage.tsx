/** 单位, for the administrator: the units of the town by kind; set up from a list, renamed, moved. */
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { unitsQuery } from "../../api/books.ts";
import type { Unit } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { AddUnits } from "./AddUnits.tsx";
import { MoveUnit } from "./MoveUnit.tsx";
import { RenameUnit } from "./RenameUnit.tsx";
import { UnitsTable } from "./UnitsTable.tsx";
import "./units.css";

/** In the order in which a town speaks of itself. */
const shown = ["county", "township", "office", "village", "enterprise", "station"];

type Wanted = { readonly act: "add" } | { readonly act: "rename" | "move"; readonly unit: Unit };

export const UnitsPage = () => {
  const words = useWords();
  const own = words.units;
  const units = useQuery(unitsQuery);
  const [wanted, setWanted] = useState<Wanted>();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    document.title = words.pageTitle(own.title);
  }, [words, own]);
  const all = units.data ?? [];
  const of = (kind: string): Unit[] => all.filter((unit) => unit.kind === kind);
  const close = () => setWanted(undefined);
  const done = (sentence: string): void => {
    close();
    setSaid(sentence);
  };
  return (
    <Shell bar={<Bar crumb={<b>{own.title}</b>} />}>
      <div className="jn-page jn-units">
        <div className="jn-head">
          <h1>{own.title}</h1>
          {units.data && <p>{own.lead(of("village").length, of("enterprise").length, of("office").length)}</p>}
          <span className="jn-sp" />
          <Button type="primary" onClick={() => setWanted({ act: "add" })}>
            {own.add}
          </Button>
        </div>
        <div className="jn-wenwu" />
        {said !== undefined && <Notice>{said}</Notice>}
        {units.isError && <Failure error={units.error} onRetry={() => void units.refetch()} />}
        {units.isPending && <Waiting>{own.waiting}</Waiting>}
        {units.data &&
          shown
            .filter((kind) => kind !== "county" || of(kind).length > 0)
            .map((kind) => (
              <UnitsTable key={kind} kind={kind} units={of(kind)} all={all} onChoose={(act, unit) => setWanted({ act, unit })} />
            ))}
      </div>
      {wanted?.act === "add" && <AddUnits onClose={close} onDone={done} />}
      {wanted?.act === "rename" && <RenameUnit unit={wanted.unit} onClose={close} onDone={done} />}
      {wanted?.act === "move" && <MoveUnit unit={wanted.unit} all={all} onClose={close} onDone={done} />}
    </Shell>
  );
};
