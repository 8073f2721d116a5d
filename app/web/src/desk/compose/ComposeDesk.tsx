/** One draft open on the desk: outline, paper, and what was found. On a phone the paper or what was found, for reading and signing. */
import { type Explained, type FigureRun, type UnboundRun, quoteAt } from "@jiannuo/writing/draft";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FigureAsk } from "../../api/figures.ts";
import type { DraftFinding, Report } from "../../api/reports.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { Shell } from "../../app/Shell.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useIsPhone } from "../../kit/media.ts";
import { Notice } from "../../kit/Notice.tsx";
import { newUuid } from "../../kit/uuid.ts";
import { useWords } from "../../words/use-words.ts";
import { DrillDrawer } from "../measures/DrillDrawer.tsx";
import { Asking, type Question } from "./Asking.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { Corrections } from "./Corrections.tsx";
import { runAt, selectedText, writeBlock, writeBlocks, writeNumber, writeText } from "./edit.ts";
import { askOf } from "./figure-ask.ts";
import { FigureCard } from "./FigureCard.tsx";
import { FindingList } from "./FindingList.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { countNumbers } from "./numbers.ts";
import { NewerLine } from "./NewerLine.tsx";
import { Outline } from "./Outline.tsx";
import { Paper } from "./Paper.tsx";
import { findBlock, positionIn } from "./positions.ts";
import { takeProposal } from "./range.ts";
import { moveSection } from "./sections.ts";
import { SignOffs } from "./SignOffs.tsx";
import { bringIntoSight, lineAt, placeUnder } from "./sight.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useAdopt } from "./use-adopt.tsx";
import { useComposer } from "./use-composer.ts";
import { useNewer } from "./use-newer.ts";
import { useSectionInSight } from "./use-section.ts";

/** A number whose card is open: where it stands in the document and on the page. */
interface Opened {
  readonly at: number;
  readonly run: FigureRun | UnboundRun;
  readonly top: number;
  readonly left: number;
}

export const ComposeDesk = ({ full }: { readonly full: Report }) => {
  const words = useWords();
  const me = useMe();
  const isPhone = useIsPhone();
  const paper = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const [current, setCurrent] = useState<DraftFinding>();
  const [question, setQuestion] = useState<Question>();
  const [drill, setDrill] = useState<{ readonly measure: string; readonly ask: FigureAsk }>();
  const [notice, setNotice] = useState<string>();
  const [isListShown, setListShown] = useState(false);
  const mayWrite = full.may.write && full.state === "drafting" && !isPhone;

  const { editor, draft, saved, saver, findings, figures, changeAside, show, follow } = useComposer(full, paper, {
    isEditable: mayWrite,
    label: words.compose.paper,
    current,
    opened: opened?.run.kind === "figure" ? opened.run.binding.id : undefined,
    onChip: (at) => openCard(at),
    onSlash: () => askFigure(),
  });
  const newer = useNewer(full.id, saved);
  const { zone, isOver, adopt, said } = useAdopt(full.id, mayWrite, saver.flush);
  const section = useSectionInSight(zone, paper, draft.blocks);
  const numbers = useMemo(() => countNumbers(draft, full.figures), [draft, full.figures]);
  useEffect(() => {
    document.title = words.pageTitle(draft.title);
  }, [words, draft.title]);

  const openCard = (at: number): void => {
    const run = editor && runAt(editor, at);
    if (editor && run) setOpened({ at, run, ...placeUnder(editor, at, paper.current) });
  };
  const askFigure = (from = editor?.state.selection.from ?? 0, to = editor?.state.selection.to ?? from): void => {
    if (mayWrite) setQuestion({ kind: "figure", from, to });
  };
  const entriesOf = ({ binding }: FigureRun): void => setDrill({ measure: binding.measure, ask: askOf(binding) });

  /** Where a finding stands in the document; none where its words were changed since the checks were run. */
  const spanOf = (finding: DraftFinding): { readonly from: number; readonly to: number } | undefined => {
    const place = editor && findBlock(editor.state.doc, finding.block);
    if (!place || quoteAt(draft, finding) !== quoteAt(full.draft, finding)) return undefined;
    return { from: positionIn(place, finding.start, "start"), to: positionIn(place, finding.end, "end") };
  };
  const choose = (finding: DraftFinding): void => {
    setCurrent(finding);
    setListShown(false);
    const span = spanOf(finding);
    if (editor && span) bringIntoSight(editor, span.from, zone.current);
  };
  const accept = (finding: DraftFinding): void => {
    const block = draft.blocks.find(({ id }) => id === finding.block);
    const isSame = block && quoteAt(draft, finding) === quoteAt(full.draft, finding);
    const next = isSame && takeProposal(block, finding.start, finding.end, finding.proposal ?? "");
    if (editor && next) writeBlock(editor, next);
    setNotice(next ? undefined : isSame ? words.compose.cannotAccept : words.compose.changedSince);
  };
  const explain = (finding: DraftFinding, reason: string): void => {
    const one: Explained = { code: finding.code, block: finding.block, quote: quoteAt(full.draft, finding), reason, by: me.name };
    changeAside((before) => ({ ...before, explained: [...(before.explained ?? []), one] }));
  };
  const withdraw = (one: Explained): void =>
    changeAside((before) => ({ ...before, explained: (before.explained ?? []).filter((other) => other !== one) }));
  const askSign = (from: number, to: number): void => {
    const text = editor && selectedText(editor, from, to);
    if (text) setQuestion({ kind: "sign", from, to, text });
    else setNotice(words.compose.signSelectFirst);
  };
  const withSpan = (finding: DraftFinding, go: (from: number, to: number) => void): void => {
    const span = spanOf(finding);
    if (span) go(span.from, span.to);
    else setNotice(words.compose.changedSince);
  };
  const move = (id: string, by: -1 | 1): void => {
    const moved = moveSection(draft.blocks, id, by);
    if (editor && moved) writeBlocks(editor, moved);
  };
  const inSection = section === undefined ? [] : section.blocks;

  const state = full.state === "published" ? "published" : saved.saving;
  const savedSaid = {
    saved: words.compose.saved(saved.base),
    saving: words.compose.saving,
    dirty: words.compose.dirty,
    failed: words.compose.unsaved,
    published: words.compose.states.published,
  }[state];
  return (
    <Shell
      isSlim
      bar={
        <Bar
          crumb={
            <>
              <Link to="/compose">{words.compose.title}</Link> / <b lang="zh-CN">{draft.title}</b>
            </>
          }
        >
          <output className={state === "failed" ? "jn-saved hot" : "jn-saved"}>{savedSaid}</output>
          {isPhone && (
            <button type="button" className="jn-plain jn-link jn-switch" onClick={() => setListShown(!isListShown)}>
              {isListShown ? words.compose.toPaper : full.state === "published" ? words.compose.corrections : words.compose.toFindings}
            </button>
          )}
        </Bar>
      }
    >
      <div className={isListShown ? "jn-compose list-shown" : "jn-compose"}>
        {!isPhone && (
          <Outline
            draft={draft}
            findings={findings.open}
            numbers={numbers}
            unbound={full.unbound}
            section={section?.id}
            mayMove={mayWrite}
            onGo={(id) => {
              const place = editor && findBlock(editor.state.doc, id);
              if (editor && place) bringIntoSight(editor, place.at + 1, zone.current);
            }}
            onMove={move}
            onAside={(kind) => setQuestion({ kind })}
          />
        )}
        <div className="jn-compose-middle">
          {!isPhone && (
            <Toolbar
              editor={editor}
              isReadOnly={!mayWrite}
              onInsert={() => askFigure()}
              onSign={() => editor && askSign(editor.state.selection.from, editor.state.selection.to)}
              onVersions={() => setQuestion({ kind: "versions" })}
            >
              <MoreMenu full={full} onBefore={saver.flush} onAdopt={adopt} />
            </Toolbar>
          )}
          {full.state === "published" && <Notice>{words.compose.publishedNote}</Notice>}
          {saved.failure && <Failure error={saved.failure} onRetry={saver.touch} />}
          {notice !== undefined && <Notice tone="warn">{notice}</Notice>}
          {isOver && <Notice>{words.compose.adoptDrop}</Notice>}
          {said}
          {newer && (
            <NewerLine
              newer={newer}
              onLook={() => setQuestion({ kind: "versions", since: saved.base })}
              onTake={saved.saving === "saved" ? follow : undefined}
            />
          )}
          <Paper draft={draft} paper={paper} stage={zone} onHead={mayWrite ? () => setQuestion({ kind: "title" }) : undefined}>
            {opened && (
              <FigureCard
                key={opened.at}
                run={opened.run}
                standing={opened.run.kind === "figure" ? figures.get(opened.run.binding.id) : undefined}
                correction={full.corrections
                  .filter(({ binding }) => opened.run.kind === "figure" && binding === opened.run.binding.id)
                  .at(-1)}
                mayWrite={mayWrite}
                mayCorrect={full.may.correct && full.state === "published" && !isPhone}
                top={opened.top}
                left={opened.left}
                onClose={() => setOpened(undefined)}
                onEntries={(run) => {
                  setOpened(undefined);
                  entriesOf(run);
                }}
                onRebind={(run) => {
                  setOpened(undefined);
                  setQuestion({
                    kind: "figure",
                    from: opened.at,
                    to: opened.at + 1,
                    ...(run.kind === "figure" ? { binding: run.binding.id } : {}),
                  });
                }}
                onUnlink={() => {
                  setOpened(undefined);
                  if (editor) writeText(editor, opened.at, opened.at + 1, opened.run.text);
                }}
                onCorrect={(run) => {
                  setOpened(undefined);
                  setQuestion({ kind: "correct", run });
                }}
              />
            )}
          </Paper>
        </div>
        {(!isPhone || isListShown) && (
          <aside className="jn-compose-margin">
            {full.state === "published" ? (
              <Corrections corrections={full.corrections} />
            ) : (
              <FindingList
                findings={findings}
                here={findings.open.filter(({ block }) => inSection.includes(block)).length}
                current={current}
                quoteOf={(finding) => quoteAt(full.draft, finding)}
                lineOf={(finding) => {
                  const place = editor && findBlock(editor.state.doc, finding.block);
                  return place && lineAt(editor, positionIn(place, finding.start, "start"), paper.current);
                }}
                mayWrite={mayWrite}
                onChoose={choose}
                onAccept={accept}
                onKeep={(finding) => setQuestion({ kind: "keep", finding, text: quoteAt(full.draft, finding) })}
                onBind={(finding) => withSpan(finding, askFigure)}
                onSign={(finding) => withSpan(finding, askSign)}
                onEntries={({ binding: id }) => {
                  const run = draft.blocks.flatMap(({ runs }) => runs).find((one) => one.kind === "figure" && one.binding.id === id);
                  if (run?.kind === "figure") entriesOf(run);
                }}
                onWithdraw={withdraw}
              />
            )}
            <SignOffs full={full} onBefore={saver.flush} />
          </aside>
        )}
      </div>
      {drill && <DrillDrawer measure={drill.measure} ask={drill.ask} onClose={() => setDrill(undefined)} />}
      {question && (
        <Asking
          report={full}
          draft={draft}
          question={question}
          onClose={() => setQuestion(undefined)}
          onFigure={({ from, to, binding = newUuid() }, { text, ...picked }) => {
            setQuestion(undefined);
            if (editor) writeNumber(editor, from, to, { kind: "figure", text, binding: { id: binding, ...picked } });
          }}
          onSlash={({ from, to }) => {
            setQuestion(undefined);
            if (editor) writeText(editor, from, to, "/");
          }}
          onSigned={({ from, to, text }, reason) => {
            setQuestion(undefined);
            if (editor) writeNumber(editor, from, to, { kind: "unbound", text, reason, by: me.name });
          }}
          onKept={(finding, reason) => {
            setQuestion(undefined);
            explain(finding, reason);
          }}
          onAside={(part) => {
            setQuestion(undefined);
            changeAside((before) => ({ ...before, ...part }));
          }}
        />
      )}
      {saved.conflict && (
        <ConflictDialog
          report={full.id}
          conflict={saved.conflict}
          mine={draft}
          onMine={(version) => saver.rebase(version, true)}
          onTheirs={(theirs, version) => {
            saver.rebase(version, false);
            show(theirs);
          }}
        />
      )}
    </Shell>
  );
};
