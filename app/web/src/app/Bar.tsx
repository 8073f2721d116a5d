/** The line on top: where am I, what the page wants to say of itself, who I am, the other language. */
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import { askPerson } from "./person.tsx";
import { chooseLanguage, useLanguage, usePerson } from "./settings.ts";

export const Bar = ({ crumb, children }: { readonly crumb: ReactNode; readonly children?: ReactNode }) => {
  const words = useWords();
  const language = useLanguage();
  const person = usePerson();
  return (
    <header className="jn-bar">
      <div className="jn-crumb">{crumb}</div>
      <span className="jn-sp" />
      {children}
      <button type="button" className="jn-plain jn-person" onClick={() => void askPerson()} title={words.person.change}>
        <span className="jn-mut">{words.person.label}</span> <b>{person || words.person.none}</b>
        <span className="jn-vh"> {words.person.change}</span>
      </button>
      <button
        type="button"
        className="jn-plain jn-link jn-language"
        lang={language === "zh" ? "en" : "zh-CN"}
        title={words.otherLanguageHint}
        onClick={() => chooseLanguage(language === "zh" ? "en" : "zh")}
      >
        {words.otherLanguage}
        <span className="jn-vh"> {words.otherLanguageHint}</span>
      </button>
    </header>
  );
};
