/** 查对: what the checks and the books found, in the order of the text; a person takes a proposal or keeps the words and says why. */
import type { Explained } from "@jiannuo/writing/draft";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import type { DraftFinding } from "../../api/reports.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import type { Sorted } from "./numbers.ts";

interface FindingListProps {
  readonly findings: Sorted;
  /** How many of them stand in the section that is in sight. */
  readonly here: number;
  readonly current: DraftFinding | undefined;
  readonly quoteOf: (finding: DraftFinding) => string;
  readonly lineOf: (finding: DraftFinding) => number | undefined;
  readonly mayWrite: boolean;
  readonly onChoose: (finding: DraftFinding) => void;
  readonly onAccept: (finding: DraftFinding) => void;
  readonly onKeep: (finding: DraftFinding) => void;
  readonly onBind: (finding: DraftFinding) => void;
  readonly onSign: (finding: DraftFinding) => void;
  readonly onEntries: (finding: DraftFinding) => void;
  readonly onWithdraw: (explained: Explained) => void;
}

/** A number that no measure stands behind: it can be bound or signed for. */
const isUnbound = ({ code, binding }: DraftFinding): boolean => binding === undefined && code === "NUMBER_UNBOUND";

export const FindingList = (props: FindingListProps) => {
  const { findings, here, current, quoteOf, lineOf, mayWrite } = props;
  const words = useWords().compose;
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector(".current")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const note = (finding: DraftFinding, index: number) => {
    const line = lineOf(finding);
    const quote = quoteOf(finding);
    return (
      <li
        key={`${finding.block} ${finding.start} ${finding.code} ${index}`}
        className={`jn-finding ${finding.severity}${finding === current ? " current" : ""}`}
      >
        <button type="button" className="jn-plain jn-finding-head" onClick={() => props.onChoose(finding)}>
          <b>{words.codes[finding.code] ?? words.severities[finding.severity]}</b>
          {line !== undefined && <small>{words.line(line)}</small>}
        </button>
        <p>
          {!finding.because[language].includes(quote) && <q lang="zh-CN">{quote}</q>} {finding.because[language]}
        </p>
        {finding.proposal !== undefined && (
          <p>
            {words.propose} <del lang="zh-CN">{quote}</del> <ins lang="zh-CN">{finding.proposal}</ins>
          </p>
        )}
        {mayWrite && (
          <div className="jn-finding-acts">
            {finding.proposal !== undefined && (
              <Button size="small" type="primary" onClick={() => props.onAccept(finding)}>
                {words.accept}
              </Button>
            )}
            {isUnbound(finding) && (
              <Button size="small" onClick={() => props.onBind(finding)}>
                {words.bindHere}
              </Button>
            )}
            {(isUnbound(finding) || finding.code === "ABSOLUTE_UNPROVEN") && (
              <Button size="small" onClick={() => props.onSign(finding)}>
                {words.signHere}
              </Button>
            )}
            {finding.binding !== undefined && (
              <Button size="small" onClick={() => props.onEntries(finding)}>
                {words.seeEntries}
              </Button>
            )}
            {!isUnbound(finding) && (
              <Button size="small" onClick={() => props.onKeep(finding)}>
                {words.keep}
              </Button>
            )}
          </div>
        )}
      </li>
    );
  };
  return (
    <section className="jn-compose-findings" aria-label={words.findings}>
      <h2>
        {words.findings} <small>{words.findingsCount(here, findings.open.length)}</small>
      </h2>
      {findings.open.length === 0 && <p className="jn-mut">{words.noFindings}</p>}
      <ol ref={list}>{findings.open.map(note)}</ol>
      {findings.notes.length > 0 && (
        <details>
          <summary>{words.notes(findings.notes.length)}</summary>
          <ol>{findings.notes.map(note)}</ol>
        </details>
      )}
      {findings.explained.length > 0 && (
        <details>
          <summary>{words.explained(findings.explained.length)}</summary>
          <ol>
            {findings.explained.map(({ finding, by }) => (
              <li key={`${by.block} ${by.code} ${by.quote}`} className="jn-finding done">
                <p>
                  <q lang="zh-CN">{by.quote}</q> {finding.because[language]}
                </p>
                <p>{words.keptBecause(by.by, by.reason)}</p>
                {mayWrite && (
                  <button type="button" className="jn-plain jn-link" onClick={() => props.onWithdraw(by)}>
                    {words.withdraw}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
};
