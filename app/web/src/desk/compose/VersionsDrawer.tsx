/** 版本: every saving with who and when; two of them beside each other, words that came and went. */
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { type Comparison, comparisonQuery, type ReportVersion, versionsQuery } from "../../api/reports.ts";
import { Waiting } from "../../kit/Blank.tsx";
import { Drawer } from "../../kit/Drawer.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface VersionsDrawerProps {
  readonly report: string;
  /** Compared with the newest at first; the one that the newest was made from, without it. */
  readonly since?: number | undefined;
  readonly onClose: () => void;
}

const Compared = ({ comparison }: { readonly comparison: Comparison }) => {
  const words = useWords().compose;
  const changed = comparison.blocks.filter(({ kind }) => kind !== "same");
  if (changed.length === 0) return <p className="jn-mut">{words.compareNone}</p>;
  const count = (kind: "added" | "removed"): number =>
    changed.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === kind).length;
  return (
    <>
      <p className="jn-mut">{words.compareSaid(count("added"), count("removed"))}</p>
      <ol className="jn-compared-blocks" lang="zh-CN">
        {changed.map(({ id, kind, pieces }) => (
          <li key={id} className={kind}>
            {kind === "moved" && <small>{words.compareMoved}</small>}
            {pieces.map((piece, index) => {
              const at = `${index}${piece.kind}`;
              if (piece.kind === "added")
                return (
                  <ins key={at}>
                    <span className="jn-vh">{words.addedWord}</span>
                    {piece.text}
                  </ins>
                );
              if (piece.kind === "removed")
                return (
                  <del key={at}>
                    <span className="jn-vh">{words.removedWord}</span>
                    {piece.text}
                  </del>
                );
              return <span key={at}>{piece.text}</span>;
            })}
          </li>
        ))}
      </ol>
    </>
  );
};

const inDialog = (element: HTMLElement): HTMLElement => element.closest("dialog") ?? document.body;

export const VersionsDrawer = ({ report, since, onClose }: VersionsDrawerProps) => {
  const words = useWords();
  const versions = useQuery({ ...versionsQuery(report), refetchOnMount: "always" });
  const all = versions.data ?? [];
  const [chosen, setChosen] = useState<{ readonly from?: number; readonly to?: number }>(since === undefined ? {} : { from: since });
  const newest = Math.max(0, ...all.filter(({ why }) => why !== "side").map(({ version }) => version));
  const to = chosen.to ?? newest;
  const from = chosen.from ?? all.find(({ version }) => version === to)?.base ?? 0;
  const compared = useQuery({ ...comparisonQuery(report, from, to), enabled: from > 0 && to > 0 && from !== to });
  const options = all.map(({ version }) => ({ value: version, label: words.compose.draftNumber(version) }));
  const row = ({ version, by, at, why }: ReportVersion) => (
    <li key={version} className={version === from || version === to ? "on" : ""}>
      <button type="button" className="jn-plain" onClick={() => setChosen({ from: version, to: newest })}>
        <b>{words.compose.draftNumber(version)}</b>
        <span className="jn-tag">{words.compose.whys[why]}</span>
        <span className="jn-mut">
          {by} · {moment(at)}
        </span>
      </button>
    </li>
  );
  return (
    <Drawer
      title={words.compose.versionsTitle}
      close={words.drill.close}
      onClose={onClose}
      head={
        <p className="jn-compare-pick">
          <label>
            {words.compose.compareFrom}{" "}
            <Select
              size="small"
              getPopupContainer={inDialog}
              value={from || undefined}
              options={options}
              onChange={(next) => next && setChosen({ from: next, to })}
            />
          </label>
          <label>
            {words.compose.compareTo}{" "}
            <Select
              size="small"
              getPopupContainer={inDialog}
              value={to || undefined}
              options={options}
              onChange={(next) => next && setChosen({ from, to: next })}
            />
          </label>
        </p>
      }
    >
      {versions.isError && <Failure error={versions.error} />}
      {versions.isPending && <Waiting>{words.compose.waiting}</Waiting>}
      {compared.isError && <Failure error={compared.error} />}
      {compared.data && <Compared comparison={compared.data} />}
      <h3 className="jn-versions-title">{words.compose.versionsAll}</h3>
      <ol className="jn-versions">{[...all].sort((a, b) => b.version - a.version).map(row)}</ol>
    </Drawer>
  );
};
