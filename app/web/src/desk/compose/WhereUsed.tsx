/** 引用情况: every sentence, of this report or another, that a measure's figures stand in. */
import { Link } from "@tanstack/react-router";
import type { UsedIn } from "../../api/reports.ts";
import { useWords } from "../../words/use-words.ts";

export const WhereUsed = ({ used }: { readonly used: readonly UsedIn[] }) => {
  const words = useWords().compose;
  if (used.length === 0) return <p className="jn-figcard-said jn-mut">{words.whereUsedNone}</p>;
  return (
    <ul className="jn-used" aria-label={words.whereUsedTitle}>
      {used.map(({ report, title, binding, text, sentence }) => (
        <li key={`${report} ${binding}`} lang="zh-CN">
          <Link to="/compose/$id" params={{ id: report }}>
            {title}
          </Link>{" "}
          <b>{text}</b> <span className="jn-mut">{sentence}</span>
        </li>
      ))}
    </ul>
  );
};
