/** One register in the list of all: what is kept there, where it comes from, what waits, and a way to enter something. */
import { Link } from "@tanstack/react-router";
import type { DutyListed, RegisterListed } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface RegisterRowProps {
  readonly register: RegisterListed;
  readonly duties: readonly DutyListed[];
}

export const RegisterRow = ({ register, duties }: RegisterRowProps) => {
  const words = useWords().registers;
  const language = useLanguage();
  const { id, title, purpose, door, mayOpen } = register;
  const overdue = duties.filter(({ state }) => state === "overdue").length;
  const soon = duties.length - overdue;
  const here = { to: "/registers/$register", params: { register: id } } as const;
  return (
    <li>
      <div>
        <Link {...here} className="t">
          {title[language]}
        </Link>
        <p>
          {purpose[language]} <span className="jn-mut">{door.system ? door.system[language] : words.doors[door.main]}</span>
        </p>
      </div>
      <div className="waits">
        {overdue > 0 && (
          <Link {...here} search={{ due: "overdue" } as never} className="jn-red">
            {words.overdue(overdue)}
          </Link>
        )}
        {soon > 0 && (
          <Link {...here} search={{ due: "soon" } as never}>
            {words.soon(soon)}
          </Link>
        )}
      </div>
      <div className="acts">
        {mayOpen && (
          <Link to="/registers/$register/$entry" params={{ register: id, entry: "new" }} className="jn-button">
            {words.enter}
            <span className="jn-vh"> {title[language]}</span>
          </Link>
        )}
      </div>
    </li>
  );
};
