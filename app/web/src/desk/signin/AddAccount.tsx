/** An account for somebody who takes up a post today, or for a machine that an office shares. */
import { type RoleId, roles } from "@jiannuo/township/roles";
import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { ProblemError, api, dataOf } from "../../api/client.ts";
import type { NewPassword } from "../../api/me.ts";
import type { Problem, Unit } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

interface AddAccountProps {
  readonly onClose: () => void;
  readonly onAdded: (added: NewPassword) => void;
}

const blank = { username: "", name: "", unit: "", role: "", portfolio: [] as readonly string[] };

/** 分管: what such a leader sees is what these offices keep. */
const isInCharge = (role: string): boolean =>
  Object.hasOwn(roles, role) && roles[role as RoleId].scopes.some(({ keepers }) => keepers === "portfolio");

export const AddAccount = ({ onClose, onAdded }: AddAccountProps) => {
  const words = useWords().signIn.accounts;
  const language = useLanguage();
  const units = useQuery({ queryKey: ["units"], queryFn: () => dataOf<Unit[]>(api.GET("/api/units")) });
  const [typed, setTyped] = useState(blank);
  const [refusal, setRefusal] = useState<Problem>();
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { username, name, unit, role } = typed;
    const portfolio = isInCharge(role) ? [...typed.portfolio] : [];
    const isIncomplete = username.trim() === "" || name.trim() === "" || unit === "";
    setMissing(isIncomplete);
    setRefusal(undefined);
    if (isIncomplete) return;
    try {
      const body = { username, name, unit, portfolio, ...(role === "" ? {} : { role }) };
      onAdded(await dataOf<NewPassword>(api.POST("/api/accounts", { body })));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error.problem);
    }
  };
  return (
    <Dialog
      title={words.addTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" htmlType="submit" form="jn-add-account">
            {words.save}
          </Button>
        </>
      }
    >
      <form id="jn-add-account" onSubmit={(event) => void save(event)}>
        <label className="jn-field">
          {words.username}
          <Input
            value={typed.username}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setTyped({ ...typed, username: event.target.value })}
          />
        </label>
        <label className="jn-field">
          {words.name}
          <Input
            value={typed.name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
          />
        </label>
        <label className="jn-field">
          {words.unit}
          <select className="jn-select" value={typed.unit} onChange={(event) => setTyped({ ...typed, unit: event.target.value })}>
            <option value="">{words.choose}</option>
            {units.data?.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="jn-field">
          {words.role}
          <select className="jn-select" value={typed.role} onChange={(event) => setTyped({ ...typed, role: event.target.value })}>
            <option value="">{words.sharedRole}</option>
            {(Object.keys(roles) as RoleId[]).map((id) => (
              <option key={id} value={id}>
                {roles[id].title[language]}
              </option>
            ))}
          </select>
        </label>
        {isInCharge(typed.role) && (
          <fieldset className="jn-portfolio">
            <legend>{words.portfolio}</legend>
            {units.data
              ?.filter(({ kind }) => kind === "office")
              .map(({ id, title }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={typed.portfolio.includes(id)}
                    onChange={({ target }) =>
                      setTyped({
                        ...typed,
                        portfolio: target.checked ? [...typed.portfolio, id] : typed.portfolio.filter((one) => one !== id),
                      })
                    }
                  />{" "}
                  {title[language]}
                </label>
              ))}
          </fieldset>
        )}
        {isMissing && (
          <span className="jn-fault" role="alert">
            {words.missing}
          </span>
        )}
        {refusal && <Notice tone="bad">{refusal.detail[language]}</Notice>}
      </form>
    </Dialog>
  );
};
