/** One account: whose it is, through which posts it acts, and what may be done to it. */
import type { Account } from "../../api/me.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface AccountRowProps {
  readonly account: Account;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
  readonly onReset: () => void;
}

export const AccountRow = ({ account, onLock, onUnlock, onReset }: AccountRowProps) => {
  const words = useWords().signIn.accounts;
  const language = useLanguage();
  const me = useMe();
  const { username, name, kind, posts, isLocked, isDemonstration } = account;
  const held = posts.map(({ unit, title }) =>
    kind === "unit" ? `${unit.title[language]} · ${words.shared}` : `${unit.title[language]} · ${title[language]}`,
  );
  return (
    <tr>
      <td>{username}</td>
      <td>
        <span lang="zh-CN">{name}</span> {isDemonstration && <span className="jn-tag">{words.demo}</span>}
      </td>
      <td>{held.length === 0 ? <span className="jn-mut">{words.noPost}</span> : held.join("；")}</td>
      <td>{isLocked ? <b>{words.locked}</b> : words.inUse}</td>
      <td className="acts">
        <button type="button" className="jn-plain jn-link" onClick={onReset}>
          {words.reset}
          <span className="jn-vh"> {name}</span>
        </button>
        <button type="button" className="jn-plain jn-link" disabled={me.username === username} onClick={isLocked ? onUnlock : onLock}>
          {isLocked ? words.unlock : words.lock}
          <span className="jn-vh"> {name}</span>
        </button>
      </td>
    </tr>
  );
};
