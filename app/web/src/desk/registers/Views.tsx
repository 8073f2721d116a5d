/** Views of a register: those that every register has, and those that this post saved. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { forget, keep, keptQuery } from "../../api/kept.ts";
import { ProblemError } from "../../api/client.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { newUuid } from "../../kit/uuid.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { conditionsOf, isSameList, kindOf, standardViews } from "./list-state.ts";
import { useViewCounts } from "./use-view-counts.ts";

interface ViewsProps {
  readonly definition: RegisterDefinition;
  readonly search: Readonly<Record<string, unknown>>;
  readonly onShow: (search: Readonly<Record<string, string>>) => void;
}

interface SavedView {
  readonly name: string;
  readonly register: string;
  readonly search: Readonly<Record<string, string>>;
}

export const Views = ({ definition, search, onShow }: ViewsProps) => {
  const words = useWords().registers.list;
  const client = useQueryClient();
  const saved = useQuery(keptQuery<SavedView>("view"));
  const [isSaving, setSaving] = useState(false);
  const own = (saved.data ?? []).filter(({ body }) => body.register === definition.id);
  const standard = standardViews(definition);
  const counts = useViewCounts(definition, standard);
  const isKnown = [...standard.map((view) => view.search), ...own.map(({ body }) => body.search)].some((known) =>
    isSameList(known, search),
  );
  const remove = async (id: string): Promise<void> => {
    await forget("view", id);
    await client.invalidateQueries({ queryKey: ["kept", "view"] });
    onShow({});
  };
  const tab = (key: string, label: string, to: Readonly<Record<string, string>>, count?: number) => (
    <Link
      key={key}
      to="/registers/$register"
      params={{ register: definition.id }}
      search={to as never}
      replace
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true }}
      {...(isSameList(to, search) ? { className: "on" } : {})}
    >
      {label} {count !== undefined && <em>{plainNumber(count)}</em>}
    </Link>
  );
  return (
    <nav className="jn-views" aria-label={words.views}>
      {standard.map((view) => tab(view.id, words[view.id], view.search, counts[view.id]))}
      {own.map(({ id, body }) => (
        <span key={id} className="own">
          {tab(id, body.name, body.search)}
          {isSameList(body.search, search) && (
            <button type="button" className="jn-plain" onClick={() => void remove(id)} aria-label={words.viewDelete(body.name)}>
              ×
            </button>
          )}
        </span>
      ))}
      {!isKnown && (
        <button type="button" className="jn-plain jn-link" onClick={() => setSaving(true)}>
          ＋ {words.saveView}
        </button>
      )}
      {isSaving && (
        <SaveView
          register={definition.id}
          search={{ ...conditionsOf(search), ...(kindOf(search) === "entries" ? {} : { due: kindOf(search) }) }}
          onClose={() => setSaving(false)}
        />
      )}
    </nav>
  );
};

interface SaveViewProps {
  readonly register: string;
  readonly search: Readonly<Record<string, string>>;
  readonly onClose: () => void;
}

const SaveView = ({ register, search, onClose }: SaveViewProps) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === "") return setSaid(words.viewNameMissing);
    try {
      await keep("view", newUuid(), { name: name.trim(), register, search } satisfies SavedView);
      await client.invalidateQueries({ queryKey: ["kept", "view"] });
      return onClose();
    } catch (error) {
      return setSaid(error instanceof ProblemError ? `${words.viewNotSaved}${error.problem.detail[language]}` : words.viewNotSaved);
    }
  };
  return (
    <Dialog
      title={words.saveView}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" htmlType="submit" form="jn-save-view">
            {words.viewSave}
          </Button>
        </>
      }
    >
      <form id="jn-save-view" onSubmit={(event) => void save(event)}>
        <label className="jn-field">
          {words.viewName}
          <Input value={name} maxLength={20} onChange={(event) => setName(event.target.value)} />
        </label>
        {said && (
          <span className="jn-fault" role="alert">
            {said}
          </span>
        )}
      </form>
    </Dialog>
  );
};
