/** An entry as a page: title, stations, and below what stands in it beside what may come next. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { EntryView as View } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { useIsPhone } from "../../kit/media.ts";
import { useUnits } from "../../kit/units.ts";
import { shortId } from "../../kit/uuid.ts";
import { useWords } from "../../words/use-words.ts";
import { ActList } from "./ActList.tsx";
import { Clocks } from "./Clocks.tsx";
import { Counted } from "./Counted.tsx";
import { Facts } from "./Facts.tsx";
import { Stations } from "./Stations.tsx";
import { Timeline } from "./Timeline.tsx";
import { fullTitle } from "./title.ts";

interface EntryViewProps {
  readonly definition: RegisterDefinition;
  readonly view: View;
  /** The act that is being filled in. */
  readonly form: ReactNode;
  readonly onAct: (act: string) => void;
}

export const EntryView = ({ definition, view, form, onAct }: EntryViewProps) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  const units = useUnits();
  const isPhone = useIsPhone();
  const { today } = useMe();
  const { entry } = view;
  const opened = useRef<HTMLDivElement>(null);
  const hasForm = form !== undefined;
  useEffect(() => {
    if (hasForm) opened.current?.scrollIntoView({ block: "nearest" });
  }, [hasForm]);
  return (
    <>
      <div className="jn-head">
        <div>
          <p className="jn-mut">
            {[
              words.number(shortId(entry.id)),
              units.titleOf(entry.place),
              units.titleOf(entry.keeper),
              words.openedOn(entry.openedOn),
            ].join(" · ")}
          </p>
          <h1>
            {fullTitle(definition.title[language], entry.title)}
            {entry.isBackfilled && <span className="jn-tag">{words.backfill}</span>}
          </h1>
        </div>
        <span className="jn-sp" />
        <CopyLink />
        {!isPhone && <Button onClick={() => window.print()}>{words.print}</Button>}
      </div>
      <div className="jn-wenwu" />
      {entry.state === null ? <p className="jn-red">{words.takenBack}</p> : <Stations definition={definition} view={view} />}
      {form && (
        <div ref={opened} className="jn-opened">
          {form}
        </div>
      )}
      <div className="jn-entry-columns">
        <div>
          <Facts definition={definition} entry={entry} />
          <Timeline definition={definition} view={view} />
        </div>
        <aside>
          {Object.keys(definition.duties).length > 0 && <Clocks clocks={view.clocks} today={today} />}
          {!form && <ActList definition={definition} acts={view.acts} onAct={onAct} />}
          <Counted definition={definition} view={view} />
        </aside>
      </div>
    </>
  );
};

/** The clipboard is there only over a safe connection; elsewhere the address bar is. */
const CopyLink = () => {
  const words = useWords().registers.entry;
  const [isCopied, setCopied] = useState(false);
  if (!window.isSecureContext) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href.split("?")[0] ?? "");
    setCopied(true);
  };
  return <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copyLink}</Button>;
};
