/** 名词解释: terms and what they mean, in the order in which they are printed behind the report. */
import type { Term } from "@jiannuo/writing/draft";
import { Button, Input } from "antd";
import { useState } from "react";
import { Drawer } from "../../kit/Drawer.tsx";
import { newUuid } from "../../kit/uuid.ts";
import { useWords } from "../../words/use-words.ts";

interface TermsDrawerProps {
  readonly terms: readonly Term[];
  readonly onTerms: (terms: readonly Term[]) => void;
  readonly onClose: () => void;
}

export const TermsDrawer = ({ terms, onTerms, onClose }: TermsDrawerProps) => {
  const words = useWords();
  const [rows, setRows] = useState(() => terms.map((term) => ({ ...term, key: newUuid() })));
  const [isAsked, setAsked] = useState(false);
  const written = rows
    .map(({ term, explanation }): Term => ({ term: term.trim(), explanation: explanation.trim() }))
    .filter(({ term, explanation }) => term !== "" || explanation !== "");
  const isMissing = written.some(({ term, explanation }) => term === "" || explanation === "");
  const change = (key: string, part: Partial<Term>): void => setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <Drawer
      title={words.compose.terms}
      close={words.drill.close}
      onClose={onClose}
      foot={
        <p className="jn-aside-foot">
          <Button onClick={() => setRows([...rows, { term: "", explanation: "", key: newUuid() }])}>{words.compose.addTerm}</Button>
          <span className="jn-sp" />
          {isAsked && isMissing && (
            <span className="jn-fault" role="alert">
              {words.compose.termMissing}
            </span>
          )}
          <Button
            type="primary"
            onClick={() => {
              setAsked(true);
              if (!isMissing) onTerms(written);
            }}
          >
            {words.compose.put}
          </Button>
        </p>
      }
    >
      <ol className="jn-aside-rows">
        {rows.map(({ key, term, explanation }, index) => (
          <li key={key}>
            <Input
              lang="zh-CN"
              aria-label={words.compose.termName(index + 1)}
              value={term}
              maxLength={100}
              onChange={({ target }) => change(key, { term: target.value })}
            />
            <Input.TextArea
              lang="zh-CN"
              aria-label={words.compose.termSaid(index + 1)}
              value={explanation}
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 6 }}
              onChange={({ target }) => change(key, { explanation: target.value })}
            />
            <button type="button" className="jn-plain jn-link" onClick={() => setRows(rows.filter((row) => row.key !== key))}>
              {words.compose.removeTerm}
              <span className="jn-vh"> {term}</span>
            </button>
          </li>
        ))}
      </ol>
    </Drawer>
  );
};
