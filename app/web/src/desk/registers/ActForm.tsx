/** The form of an act, made from the declaration: the server's rules before it is sent, what it will count for, and a draft until then. */
import type { Day } from "@jiannuo/quantity";
import type { ActDefinition, RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import { type FormEvent, useId, useMemo, useRef, useState } from "react";
import { api, valued } from "../../api/client.ts";
import type { Answer, TitledEntry } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { FieldBox } from "../../kit/fields/FieldBox.tsx";
import { useIsPhone } from "../../kit/media.ts";
import { useUnits } from "../../kit/units.ts";
import { newUuid } from "../../kit/uuid.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import {
  type Circumstances,
  type TypedValues,
  firstValues,
  formFields,
  inputsOf,
  judgeForm,
  placeRefusals,
  withoutPersonal,
} from "./form.ts";
import { FormFoot } from "./FormFoot.tsx";
import { Refusals } from "./Refusals.tsx";
import { useDraft } from "./use-draft.ts";

interface ActFormProps {
  readonly definition: RegisterDefinition;
  readonly actId: string;
  readonly act: ActDefinition;
  readonly entry: TitledEntry | undefined;
  readonly onDone: (answer: Answer) => void;
  readonly onBack: () => void;
}

/** For a day that the declaration does not name a field for. */
const happenedField = { type: "day", title: { zh: "办理日期", en: "Done on" } } as const;

const noRole = { id: "", isWriter: false, isLead: false };

export const ActForm = ({ definition, actId, act, entry, onDone, onBack }: ActFormProps) => {
  const words = useWords().registers.form;
  const language = useLanguage();
  const isPhone = useIsPhone();
  const me = useMe();
  const units = useUnits();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  // A new entry has no page above its form.
  const Heading = entry ? "h2" : "h1";
  const fields = useMemo(() => formFields(definition, act, entry), [definition, act, entry]);
  const first = firstValues(definition, act, entry, { today: me.today, unit: units.all.find(({ id }) => id === me.post?.unit.id) });
  const [own, setOwn] = useState<TypedValues>();
  const [happenedOn, setHappenedOn] = useState<string>(me.today);
  const [isTried, setTried] = useState(false);
  // One command, one name: sent twice it is done once.
  const [ids] = useState(() => ({ event: newUuid(), entry: entry?.id ?? newUuid() }));
  const { send, failure, isSending } = useSend();
  const draftId = entry ? `${actId}.${entry.id}` : `${definition.id}.${actId}`;
  const draft = useDraft(draftId, own && withoutPersonal(fields, own));
  // Until something is typed the form shows the draft that was found.
  const typed = own ?? { ...first, ...draft.found?.values };

  const township = me.post?.unit.path.split("/")[0] ?? "";
  const circumstances: Circumstances = {
    post: {
      id: me.post?.id ?? "",
      person: "",
      name: me.name,
      role: me.post ? { ...noRole, id: me.post.role, isWriter: me.post.isWriter, isLead: me.post.isLead } : noRole,
      unit: me.post?.unit.path ?? "",
      from: me.today as Day,
    },
    today: me.today as Day,
    keeper: entry?.keeper ?? units.pathOf(definition.keeper) ?? township,
    township,
    pathOf: units.pathOf,
    officeTitle: units.titleOf,
  };
  const judged = judgeForm(definition, actId, entry, typed, act.happensOn ? undefined : happenedOn, circumstances);
  // At a unit's account the rights are those of whoever is chosen: what needs them is left to the server.
  const mine =
    me.kind === "unit" ? { ...judged, others: judged.others.filter(({ code }) => code !== "NOT_YOURS" && code !== "SAME_PERSON") } : judged;
  const refused = placeRefusals(failure?.problem.refusals ?? [], fields);
  const faults = { ...(isTried ? mine.faults : {}), ...refused.faults };
  const others = [...(isTried ? mine.others : []), ...refused.others];

  // Several files may arrive one after the other: each adds to what stands there by then.
  const type = (name: string, value: unknown): void => setOwn((known) => ({ ...(known ?? typed), [name]: value }));
  const showFirstFault = (): void => {
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid=true], .jn-fault, .jn-notice.bad")?.scrollIntoView({ block: "center" }),
    );
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isSending || Object.keys(mine.faults).length + mine.others.length > 0) return showFirstFault();
    const answer = await send(() =>
      valued<Answer>(
        api.POST("/api/registers/{register}/acts", {
          params: { path: { register: definition.id } },
          body: { ...ids, act: actId, values: inputsOf(fields, typed), ...(act.happensOn ? {} : { happenedOn }) },
        }),
      ),
    );
    if (!answer) return showFirstFault();
    await draft.drop(true);
    return onDone(answer);
  };
  const clear = (): void => {
    setOwn(undefined);
    void draft.drop(false);
  };

  return (
    <form
      ref={form}
      className={["jn-form", ...(entry ? [] : ["page"]), ...(isPhone ? ["phone"] : [])].join(" ")}
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-labelledby={`${formId}title`}
    >
      <div className="jn-form-head">
        <Heading id={`${formId}title`}>{act.title[language]}</Heading>
        <DraftSaid state={draft.state} hasPersonal={fields.some(({ field }) => field.isSensitive === true)} />
        <Button size={isPhone ? "middle" : "small"} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      {draft.found && (
        <p className="jn-draft">
          {words.draftFound(draft.found.at)}{" "}
          <button type="button" className="jn-plain jn-link" onClick={clear}>
            {words.draftForget}
          </button>
        </p>
      )}
      <Refusals problem={failure?.problem} others={others} />
      <div className="jn-boxes">
        {fields.map(({ name, field, isNeeded }) => (
          <FieldBox
            key={name}
            field={field}
            id={`${formId}${name}`}
            isNeeded={isNeeded}
            typed={typed[name]}
            fault={faults[name]}
            onType={(value) => type(name, value)}
          />
        ))}
        {!act.happensOn && (
          <FieldBox
            field={happenedField}
            id={`${formId}happenedOn`}
            isNeeded
            typed={happenedOn}
            onType={(value) => setHappenedOn(String(value ?? ""))}
          />
        )}
      </div>
      <FormFoot
        definition={definition}
        title={act.title[language]}
        counts={mine.counts}
        isReady={Object.keys(mine.faults).length + mine.others.length === 0}
        isSending={isSending}
      />
    </form>
  );
};

interface DraftSaidProps {
  readonly state: ReturnType<typeof useDraft>["state"];
  readonly hasPersonal: boolean;
}

const DraftSaid = ({ state, hasPersonal }: DraftSaidProps) => {
  const words = useWords().registers.form;
  const said = {
    none: "",
    saving: words.draftSaving,
    kept: state.is === "kept" ? words.draftAt(state.at) : "",
    failed: words.draftFailed,
  }[state.is];
  return (
    <output className={state.is === "failed" ? "jn-fault" : "jn-mut"}>
      {said}
      {state.is === "kept" && hasPersonal ? `；${words.draftNotPersonal}` : ""}
    </output>
  );
};
