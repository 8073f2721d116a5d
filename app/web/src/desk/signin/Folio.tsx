/** A page of ruled paper with what the house stands for, and below it the loop. Chinese in both languages: it is the house's own hand. */
import { useWords } from "../../words/use-words.ts";

export const Folio = () => {
  const words = useWords().signIn;
  return (
    <>
      <div className="folio" lang="zh-CN" aria-hidden="true">
        <div>
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <ol className="loop">
        {words.loop.map(([mark, first, second]) => (
          <li key={mark}>
            <b>{mark}</b>
            {first}
            <br />
            {second}
          </li>
        ))}
      </ol>
    </>
  );
};
