/** What an item says, field by field, as read or as corrected. */
import type { ReactNode } from "react";
import { useLanguage } from "../../../app/settings.ts";
import type { AsRead, Item } from "../../../api/types.ts";
import { FigureValue } from "../../../kit/FigureValue.tsx";
import { plainNumber, reportNumber } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";

export const Facts = ({ item }: { readonly item: Item | AsRead }) => {
  const words = useWords();
  const language = useLanguage();
  const { fields } = words.review;
  const facts: [string, ReactNode][] = [];
  const add = (name: string, value: ReactNode): void => {
    if (value !== undefined && value !== "") facts.push([name, value]);
  };
  add(fields.metric, item.metric);
  if (item.value !== undefined) add(fields.value, <FigureValue item={item} />);
  add(fields.figureKind, item.figureKind && words.figureKinds[item.figureKind]);
  add(fields.status, item.status && words.statuses[item.status]);
  add(fields.action, item.action);
  add(fields.object, item.object);
  add(fields.name, item.name);
  add(fields.stage, item.stage && words.stages[item.stage]);
  if (item.amount !== undefined) add(fields.amount, <span title={plainNumber(item.amount)}>{reportNumber(item.amount, language)}</span>);
  return (
    <dl className="jn-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
