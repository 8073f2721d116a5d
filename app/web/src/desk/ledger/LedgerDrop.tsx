/** Where a ledger is dropped or chosen. */
import { Button } from "antd";
import { useRef } from "react";
import { useDrop } from "../../kit/use-drop.ts";
import { useWords } from "../../words/use-words.ts";

interface LedgerDropProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

export const LedgerDrop = ({ isBusy, onFile }: LedgerDropProps) => {
  const words = useWords().ledger;
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    const [file] = files;
    if (file && !isBusy) onFile(file);
  };
  const { zone, isOver } = useDrop(take);
  return (
    <section ref={zone} className={isOver ? "jn-ledger-drop over" : "jn-ledger-drop"} aria-label={words.drop}>
      <p className="jn-ledger-drop-word">{isOver ? words.dropActive : words.drop}</p>
      <Button type="primary" disabled={isBusy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className="jn-mut">{words.formats}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".xlsx,.xls,.csv,.et,.txt"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </section>
  );
};
