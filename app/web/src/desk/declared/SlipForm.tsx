/** The form of a slip: measure, days, unit, amount, what was counted, and the scanned paper. */
import { Button, Input, Select } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../../api/client.ts";
import { measuresQuery } from "../../api/figures.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { FilesInput } from "../../kit/fields/FilesInput.tsx";
import "../../kit/fields/fields.css";
import { useUnits } from "../../kit/units.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import { type Slip, emptySlip, missingIn, offeredMeasures } from "./slip.ts";

export type SlipKind = "declared" | "openings";

interface SlipFormProps {
  readonly kind: SlipKind;
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export const SlipForm = ({ kind, year, onClose, onSaved }: SlipFormProps) => {
  const words = useWords().declared;
  const language = useLanguage();
  const { today } = useMe();
  const units = useUnits();
  const id = useId();
  const { data: measures } = useQuery(measuresQuery);
  const [slip, setSlip] = useState<Slip>(() => emptySlip(year, today));
  const [isAsked, setAsked] = useState(false);
  const { send, failure, isSending } = useSend();
  const town = units.all.find(({ kind: unit }) => unit === "township");
  const measure = measures?.find((one) => one.id === slip.measure);
  const place = slip.place || (town?.path ?? "");
  const missing = missingIn(slip);
  const set = (change: Partial<Slip>): void => setSlip({ ...slip, ...change });

  const save = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || !measure) return;
    const [file] = slip.files;
    const shared = {
      measure: slip.measure,
      from: slip.from,
      to: slip.to,
      place,
      keeper: units.pathOf(measure.keeper) ?? measure.keeper,
      amount: slip.amount.trim().replaceAll(/[,，]/gu, ""),
    };
    const done = await send(() =>
      kind === "declared"
        ? dataOf(api.POST("/api/declared", { body: { ...shared, definition: slip.said, ...(file ? { slipSha256: file.sha256 } : {}) } }))
        : dataOf(api.POST("/api/openings", { body: { ...shared, document: slip.said } })),
    );
    if (done) onSaved();
  };

  const box = (name: keyof Slip, label: string, control: ReactNode, hint?: string) => (
    <div className="jn-box">
      <label htmlFor={`${id}${name}`}>{label}</label>
      {control}
      {hint !== undefined && <small className="jn-mut">{hint}</small>}
      {isAsked && missing.includes(name) && (
        <span className="jn-fault" role="alert">
          {words.missing}
        </span>
      )}
    </div>
  );
  const places = units.all.filter((unit) => unit.path !== null && (unit.kind === "township" || unit.kind === "village"));
  return (
    <Dialog
      title={kind === "declared" ? words.add : words.addOpening}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" loading={isSending} onClick={() => void save()}>
            {kind === "declared" ? words.save : words.saveOpening}
          </Button>
        </>
      }
    >
      {box(
        "measure",
        words.measure,
        <Select
          id={`${id}measure`}
          className="jn-wide"
          placeholder={words.chooseMeasure}
          value={slip.measure === "" ? null : slip.measure}
          showSearch={{ optionFilterProp: "label" }}
          // The list must stand inside the dialog: whatever lies outside it cannot be pressed.
          getPopupContainer={(element: HTMLElement) => element.closest("dialog") ?? document.body}
          options={[
            { label: words.onlySlips, options: offeredMeasures(measures ?? [], true, language) },
            { label: words.withRegister, options: offeredMeasures(measures ?? [], false, language) },
          ]}
          onChange={(next) => set({ measure: next })}
        />,
        measure?.definition[language],
      )}
      <div className="jn-box-pair">
        {box(
          "from",
          words.from,
          <input id={`${id}from`} type="date" max={today} value={slip.from} onChange={({ target }) => set({ from: target.value })} />,
        )}
        {box(
          "to",
          words.to,
          <input id={`${id}to`} type="date" max={today} value={slip.to} onChange={({ target }) => set({ to: target.value })} />,
        )}
      </div>
      <div className="jn-box-pair">
        {box(
          "place",
          words.place,
          <Select
            id={`${id}place`}
            className="jn-wide"
            value={place}
            getPopupContainer={(element: HTMLElement) => element.closest("dialog") ?? document.body}
            options={places.map(({ path, title }) => ({ value: path!, label: title[language] }))}
            onChange={(next) => set({ place: next })}
          />,
        )}
        {box(
          "amount",
          words.amount,
          <Input id={`${id}amount`} inputMode="decimal" value={slip.amount} onChange={({ target }) => set({ amount: target.value })} />,
          measure && words.amountHint(measure.unit),
        )}
      </div>
      {box(
        "said",
        kind === "declared" ? words.definition : words.document,
        <Input.TextArea
          id={`${id}said`}
          value={slip.said}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 5 }}
          onChange={({ target }) => set({ said: target.value })}
        />,
        kind === "declared" ? words.definitionHint : words.documentHint,
      )}
      {kind === "declared" &&
        box(
          "files",
          words.slip,
          <FilesInput id={`${id}files`} files={slip.files} onType={(files) => set({ files: files.slice(-1) })} />,
          words.slipHint,
        )}
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
