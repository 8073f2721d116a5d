/** The reports that were read, newest first, as a ledger page. */
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { readingsQuery } from "../../api/queries.ts";
import type { ReadingSummary } from "../../api/types.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { ReadingRow } from "./ReadingRow.tsx";

export const ReadingsTable = ({ readings }: { readonly readings: readonly ReadingSummary[] }) => {
  const words = useWords().readings;
  const client = useQueryClient();
  const [going, setGoing] = useState<ReadingSummary>();
  const remove = async ({ id }: ReadingSummary): Promise<void> => {
    await api.DELETE("/api/readings/{id}", { params: { path: { id } } });
    setGoing(undefined);
    await client.invalidateQueries({ queryKey: readingsQuery.queryKey });
  };
  return (
    <>
      <table className="jn-led">
        <caption className="jn-vh">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.review}</th>
            <th scope="col">{words.readAt}</th>
            <th scope="col">
              <span className="jn-vh">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <ReadingRow key={reading.id} reading={reading} onRemove={setGoing} />
          ))}
        </tbody>
      </table>
      {going && (
        <Dialog
          title={words.removeTitle(going.title || going.name)}
          onClose={() => setGoing(undefined)}
          foot={
            <>
              <Button onClick={() => setGoing(undefined)}>{words.removeNo}</Button>
              <Button type="primary" onClick={() => void remove(going)}>
                {words.removeYes}
              </Button>
            </>
          }
        >
          <p>{words.removeWhy}</p>
        </Dialog>
      )}
    </>
  );
};
