/** The demonstration's accounts, one of each role: a click signs in. */
import type { Offers } from "../../api/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import type { Enter } from "./use-enter.ts";

interface DemoAccountsProps {
  readonly accounts: Offers["accounts"];
  readonly onEnter: Enter["enter"];
  readonly isEntering: boolean;
}

export const DemoAccounts = ({ accounts, onEnter, isEntering }: DemoAccountsProps) => {
  const words = useWords().signIn;
  const language = useLanguage();
  return (
    <section className="demo">
      <h2>
        {words.demo} <small>{words.demoHint}</small>
      </h2>
      <ul>
        {accounts.map(({ username, password, name, unit, role, pin }) => (
          <li key={username}>
            <button type="button" className="jn-plain" disabled={isEntering} onClick={() => void onEnter(username, password)}>
              <span className="jn-vh">{words.enterAs("")}</span>
              <b lang="zh-CN">{name}</b>
              <span className="unit">{unit[language]}</span>
              <span>
                {role[language]}
                {pin && ` · ${words.pin(pin)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
