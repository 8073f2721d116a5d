/** What became of a docx that was taken back: bindings kept and new, and word by word what was changed by hand or is gone. */
import type { AdoptedDraft } from "../../api/reports.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

export const AdoptedSaid = ({ adopted, onClose }: { readonly adopted: AdoptedDraft; readonly onClose: () => void }) => {
  const words = useWords().compose;
  const language = useLanguage();
  const { version, kept, bound, changedByHand, lost } = adopted;
  return (
    <Notice>
      <b>{version === undefined ? words.adoptedSame : words.draftNumber(version)}</b>{" "}
      {words.adoptedSaid(kept.length, bound.length, changedByHand.length, lost.length)}{" "}
      <button type="button" className="jn-plain jn-link" onClick={onClose}>
        {words.adoptedClose}
      </button>
      {changedByHand.length + bound.length + lost.length > 0 && (
        <ul className="jn-adopted" aria-label={words.changedByHand}>
          {changedByHand.map(({ kind, block, was, now }, index) => (
            <li key={`${block} ${kind} ${index}`}>
              <span className="jn-tag">{words.handKinds[kind]}</span>{" "}
              <span lang="zh-CN">
                {was !== "" && <del>{was}</del>} {now !== "" && <ins>{now}</ins>}
              </span>
            </li>
          ))}
          {bound.map(({ binding, text, because }) => (
            <li key={binding}>
              <span className="jn-tag">{words.adoptedBound}</span> <b lang="zh-CN">{text}</b> {because[language]}
            </li>
          ))}
          {lost.map(({ binding, text, because }) => (
            <li key={binding.id}>
              <span className="jn-tag">{words.adoptedLost}</span> <del lang="zh-CN">{text}</del> {because[language]}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
