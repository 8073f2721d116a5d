/** 报数 with what became of each: hollow while it is only claimed, solid once another person reviewed it. */
import { Button } from "antd";
import { useState } from "react";
import type { DeclaredSlip } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { MarkDialog, type MarkKind } from "./MarkDialog.tsx";
import { SlipCells } from "./SlipCells.tsx";

const marksOf = { waiting: "review", counted: "replace", replaced: undefined } as const;

export const DeclaredTable = ({ slips }: { readonly slips: readonly DeclaredSlip[] }) => {
  const words = useWords().declared;
  const { post } = useMe();
  const [marking, setMarking] = useState<{ readonly slip: DeclaredSlip; readonly kind: MarkKind }>();
  return (
    <>
      <table className="jn-led jn-slips">
        <caption className="jn-vh">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.place}</th>
            <th scope="col" className="num">
              {words.amount}
            </th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span className="jn-vh">{words.review}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {slips.map((slip) => {
            const kind = marksOf[slip.state];
            return (
              <tr key={slip.id} className={slip.state}>
                <SlipCells slip={slip} />
                <td className="state">
                  <span className={`jn-slip ${slip.state}`}>{words.states[slip.state]}</span>
                  {slip.reviewedBy !== undefined && slip.reviewedAt !== undefined && (
                    <span className="sub">{words.reviewedBy(slip.reviewedBy, moment(slip.reviewedAt))}</span>
                  )}
                  {slip.replacedAt !== undefined && <span className="sub">{words.replacedAt(moment(slip.replacedAt))}</span>}
                  {slip.slipSha256 === undefined ? (
                    <span className="sub">{words.noSlip}</span>
                  ) : (
                    <a className="sub" href={`/api/files/${slip.slipSha256}`} target="_blank" rel="noreferrer">
                      {words.seeSlip}
                    </a>
                  )}
                </td>
                <td className="acts">
                  {kind && post?.isWriter && (
                    <Button size="small" type={kind === "review" ? "primary" : "default"} onClick={() => setMarking({ slip, kind })}>
                      {words[kind]}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {marking && <MarkDialog slip={marking.slip} kind={marking.kind} onClose={() => setMarking(undefined)} />}
    </>
  );
};
