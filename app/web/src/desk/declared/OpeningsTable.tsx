/** 期初数: what stood before the books began, each with its document. */
import type { OpeningSlip } from "../../api/types.ts";
import { useWords } from "../../words/use-words.ts";
import { SlipCells } from "./SlipCells.tsx";

export const OpeningsTable = ({ slips }: { readonly slips: readonly OpeningSlip[] }) => {
  const words = useWords().declared;
  return (
    <table className="jn-led jn-slips">
      <caption className="jn-vh">{words.openingTable}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.place}</th>
          <th scope="col" className="num">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {slips.map((slip) => (
          <tr key={slip.id}>
            <SlipCells slip={slip} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};
