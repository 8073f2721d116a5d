/** The rooms of the house; only those that work are shown. */
import { Link } from "@tanstack/react-router";
import { useWords } from "../words/use-words.ts";

const Seal = () => (
  <span className="jn-seal" aria-hidden="true">
    <span>践</span>
    <span>诺</span>
  </span>
);

export const Spine = () => {
  const words = useWords();
  return (
    <aside className="jn-spine">
      <Link to="/" className="jn-brand">
        <Seal />
        <b>{words.brand}</b>
      </Link>
      <nav aria-label={words.mainNavigation}>
        <Link to="/" className="jn-room on" title={words.rooms.reading.name}>
          <i aria-hidden="true">{words.rooms.reading.mark}</i>
          <span>{words.rooms.reading.name}</span>
        </Link>
      </nav>
      <p className="jn-foot">{words.classifiedNotice}</p>
    </aside>
  );
};
