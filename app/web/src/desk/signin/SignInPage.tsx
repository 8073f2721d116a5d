/** 登录: what this is on the left, the way in on the right. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { offersQuery } from "../../api/me.ts";
import { chooseLanguage, useLanguage } from "../../app/settings.ts";
import { Seal } from "../../app/Seal.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { Folio } from "./Folio.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { useEnter } from "./use-enter.ts";

const Language = () => {
  const words = useWords();
  const language = useLanguage();
  return (
    <button
      type="button"
      className="jn-plain jn-link jn-language"
      lang={language === "zh" ? "en" : "zh-CN"}
      onClick={() => chooseLanguage(language === "zh" ? "en" : "zh")}
    >
      {words.otherLanguage}
      <span className="jn-vh"> {words.otherLanguageHint}</span>
    </button>
  );
};

/** @param isEnded somebody was signed in here a moment ago */
export const SignInPage = ({ isEnded }: { readonly isEnded: boolean }) => {
  const words = useWords();
  const language = useLanguage();
  const offers = useQuery(offersQuery);
  const { enter, isEntering, refusal } = useEnter();
  const { town, isDemonstration = false, accounts = [] } = offers.data ?? {};
  useEffect(() => {
    document.title = words.pageTitle(words.signIn.title);
  }, [words]);
  return (
    <div className="jn-sign-in">
      <section className="left">
        <div className="brand">
          <Seal />
          <div>
            <b lang={language === "zh" ? "zh-CN" : "en"}>{words.brand}</b>
            <p>{town && words.signIn.system(town[language], isDemonstration)}</p>
          </div>
        </div>
        <Folio />
      </section>
      <main className="right">
        <div className="top">
          <h1>{words.signIn.title}</h1>
          <Language />
        </div>
        <div className="jn-wenwu" />
        {isEnded && <Notice tone="warn">{words.signIn.ended}</Notice>}
        <SignInForm onEnter={enter} isEntering={isEntering} refusal={refusal} />
        <Notice tone="warn">
          <b>{words.signIn.classified}</b>
          {words.signIn.discipline}
        </Notice>
        {accounts.length > 0 && <DemoAccounts accounts={accounts} onEnter={enter} isEntering={isEntering} />}
      </main>
    </div>
  );
};
