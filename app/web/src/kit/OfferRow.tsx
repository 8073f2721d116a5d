/** An act that is offered, or not: what may not be done stands there dashed, with the sentence that says why. */
import { Button } from "antd";
import { useId } from "react";
import type { Offer } from "../api/types.ts";
import { useLanguage } from "../app/settings.ts";
import { useWords } from "../words/use-words.ts";

interface OfferRowProps {
  readonly title: string;
  readonly offer: Offer;
  /** What it leads to. */
  readonly said?: string | undefined;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
}

/** The reason stands beside it for those who see, and is read with it to those who do not. */
export const OfferRow = ({ title, offer, said, isPrimary = false, onClick }: OfferRowProps) => {
  const language = useLanguage();
  const words = useWords().registers;
  const id = useId();
  return (
    <li className="jn-offer">
      <span>
        {title}
        {!offer.ok && <small id={id}>{words.cannot(offer.because[language])}</small>}
        {offer.ok && <small id={id}>{[said, ...(offer.isSamePerson ? [words.samePersonOffer] : [])].filter(Boolean).join("；")}</small>}
      </span>
      {offer.ok ? (
        <Button size="small" type={isPrimary ? "primary" : "default"} onClick={onClick} aria-describedby={id}>
          {words.doIt}
          <span className="jn-vh"> {title}</span>
        </Button>
      ) : (
        <Button size="small" type="dashed" aria-disabled="true" aria-describedby={id} className="jn-off">
          {words.doIt}
          <span className="jn-vh"> {title}</span>
        </Button>
      )}
    </li>
  );
};
