/** The rooms of the house; only those that this person may enter. */
import { Link } from "@tanstack/react-router";
import { useWords } from "../words/use-words.ts";
import { useRooms } from "./rooms.ts";
import { Seal } from "./Seal.tsx";

export const Spine = () => {
  const words = useWords();
  return (
    <aside className="jn-spine">
      <Link to="/" className="jn-brand">
        <Seal />
        <b>{words.brand}</b>
      </Link>
      <nav aria-label={words.mainNavigation}>
        {useRooms().map(({ to, mark, name, isHere }) => (
          <Link key={to} to={to} className={isHere ? "jn-room on" : "jn-room"} title={name} aria-current={isHere ? "page" : undefined}>
            <i aria-hidden="true">{mark}</i>
            <span>{name}</span>
          </Link>
        ))}
      </nav>
      <p className="jn-foot">{words.classifiedNotice}</p>
    </aside>
  );
};
