/** The line on top: where am I, what the page wants to say of itself, search, who I am, the other language. */
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import { PersonMenu } from "./PersonMenu.tsx";
import { RoomMenu } from "./RoomMenu.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { chooseLanguage, useLanguage } from "./settings.ts";

export const Bar = ({ crumb, children }: { readonly crumb: ReactNode; readonly children?: ReactNode }) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <header className="jn-bar">
      <RoomMenu />
      <div className="jn-crumb">{crumb}</div>
      <span className="jn-sp" />
      {children}
      <SearchBox />
      <PersonMenu />
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
