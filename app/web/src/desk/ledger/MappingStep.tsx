/** The second step: which sheets, which columns, whether it is history. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import type { Ledger, LedgerMapping } from "../../api/types.ts";
import { useWords } from "../../words/use-words.ts";
import { MappingTable } from "./MappingTable.tsx";
import { choiceOf, mappingOf } from "./mapping.ts";

interface MappingStepProps {
  readonly definition: RegisterDefinition;
  readonly ledger: Ledger;
  readonly isBusy: boolean;
  readonly onMap: (mapping: LedgerMapping) => void;
}

export const MappingStep = ({ definition, ledger, isBusy, onMap }: MappingStepProps) => {
  const words = useWords().ledger;
  const [choice, setChoice] = useState(() => choiceOf(ledger));
  // What comes month by month from above is no history; what is brought into a register that is kept here is.
  const [isHistory, setHistory] = useState(ledger.mapping?.isHistory ?? definition.door.main === "here");
  const [leavesHidden, setLeavesHidden] = useState(ledger.mapping?.leavesHidden ?? false);
  const mapping = mappingOf(choice, isHistory, leavesHidden);
  const hidden = mapping.sheets.reduce((sum, { sheet }) => sum + (ledger.sheets[sheet]?.hidden ?? 0), 0);
  return (
    <section aria-label={words.mapping}>
      <h2>{words.mapping}</h2>
      <p>{words.mappingLead(ledger.fileName, ledger.sheets.length)}</p>
      {ledger.sheets.map((sheet, at) => {
        const own = choice[at];
        return (
          <div key={sheet.name} className="jn-ledger-sheet">
            {(ledger.sheets.length > 1 || !own) && (
              <Checkbox
                checked={own?.isUsed ?? false}
                disabled={!own}
                onChange={(event) => own && setChoice({ ...choice, [at]: { ...own, isUsed: event.target.checked } })}
              >
                {words.sheetNamed(sheet.name, sheet.rows)} {!own && <span className="jn-mut">{words.noTable}</span>}
              </Checkbox>
            )}
            {own?.isUsed && (
              <MappingTable
                definition={definition}
                sheet={sheet}
                choice={own}
                onChoose={(chosen) => setChoice({ ...choice, [at]: chosen })}
              />
            )}
          </div>
        );
      })}
      {hidden > 0 && (
        <p>
          <Checkbox checked={leavesHidden} onChange={(event) => setLeavesHidden(event.target.checked)}>
            {words.leavesHidden(hidden)}
          </Checkbox>
        </p>
      )}
      <div className="jn-ledger-foot">
        <Checkbox checked={isHistory} onChange={(event) => setHistory(event.target.checked)}>
          {words.isHistory}
        </Checkbox>
        <span className="jn-sp" />
        <Button type="primary" loading={isBusy} disabled={mapping.sheets.length === 0} onClick={() => onMap(mapping)}>
          {isBusy ? words.previewing : words.preview}
        </Button>
      </div>
    </section>
  );
};
