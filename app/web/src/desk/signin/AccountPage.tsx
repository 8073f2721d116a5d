/** One's own account: posts, password, PIN. */
import { useEffect } from "react";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { useWords } from "../../words/use-words.ts";
import { PasswordForm } from "./PasswordForm.tsx";
import { PinForm } from "./PinForm.tsx";

export const AccountPage = () => {
  const words = useWords();
  const own = words.signIn.account;
  const language = useLanguage();
  const me = useMe();
  useEffect(() => {
    document.title = words.pageTitle(own.title);
  }, [words, own]);
  return (
    <Shell bar={<Bar crumb={<b>{own.title}</b>} />}>
      <div className="jn-page">
        <div className="jn-head">
          <h1>{own.title}</h1>
          <p>
            <span lang="zh-CN">{me.name}</span> · {me.username}
          </p>
        </div>
        <div className="jn-wenwu" />
        <section className="jn-sec">
          <h2>{own.posts}</h2>
          <ul className="jn-plain-list">
            {me.posts.map(({ id, unit, title }) => (
              <li key={id}>
                {unit.title[language]} · {title[language]}
              </li>
            ))}
          </ul>
        </section>
        <section className="jn-sec">
          <h2>{own.passwordTitle}</h2>
          <PasswordForm />
        </section>
        {me.kind === "person" && (
          <section className="jn-sec">
            <h2>{own.pinTitle}</h2>
            <PinForm />
          </section>
        )}
      </div>
    </Shell>
  );
};
