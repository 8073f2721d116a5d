/** What is asked over the paper before something is written: which figure, with what reason, against which version. */
import type { Draft, FigureRun } from "@jiannuo/writing/draft";
import type { DraftFinding, Report } from "../../api/reports.ts";
import { useWords } from "../../words/use-words.ts";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { MeasureSearch, type PickedFigure } from "./MeasureSearch.tsx";
import { PlanDrawer } from "./PlanDrawer.tsx";
import { ReasonDialog } from "./ReasonDialog.tsx";
import { TermsDrawer } from "./TermsDrawer.tsx";
import { TitleDialog } from "./TitleDialog.tsx";
import { VersionsDrawer } from "./VersionsDrawer.tsx";

/** A stretch of the document that is written anew. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A figure for a stretch, under an id that the binding keeps where it has one. */
type FigureQuestion = Stretch & { readonly kind: "figure"; readonly binding?: string };
type SignQuestion = Stretch & { readonly kind: "sign"; readonly text: string };

export type Question =
  | FigureQuestion
  | SignQuestion
  | { readonly kind: "keep"; readonly finding: DraftFinding; readonly text: string }
  | { readonly kind: "correct"; readonly run: FigureRun }
  | { readonly kind: "title" | "terms" | "plan" }
  | { readonly kind: "versions"; readonly since?: number };

interface AskingProps {
  readonly report: Report;
  /** As it stands on the paper. */
  readonly draft: Draft;
  readonly question: Question;
  readonly onClose: () => void;
  readonly onFigure: (asked: FigureQuestion, picked: PickedFigure) => void;
  /** A slash was meant as one. */
  readonly onSlash: (asked: FigureQuestion) => void;
  readonly onSigned: (asked: SignQuestion, reason: string) => void;
  readonly onKept: (finding: DraftFinding, reason: string) => void;
  /** What belongs to the draft but does not stand among its paragraphs. */
  readonly onAside: (part: Partial<Draft>) => void;
}

export const Asking = ({ report, draft, question, onClose, onFigure, onSlash, onSigned, onKept, onAside }: AskingProps) => {
  const words = useWords().compose;
  switch (question.kind) {
    case "figure":
      return (
        <MeasureSearch
          year={report.year - 1}
          onPick={(picked) => onFigure(question, picked)}
          onSlash={() => onSlash(question)}
          onClose={onClose}
        />
      );
    case "sign":
      return (
        <ReasonDialog
          title={words.signTitle(question.text)}
          why={words.signWhy}
          label={words.signReason}
          yes={words.signHere}
          onReason={(reason) => onSigned(question, reason)}
          onClose={onClose}
        />
      );
    case "keep":
      return (
        <ReasonDialog
          title={words.keepTitle(question.text)}
          label={words.keepReason}
          yes={words.keepYes}
          onReason={(reason) => onKept(question.finding, reason)}
          onClose={onClose}
        />
      );
    case "correct":
      return <CorrectDialog report={report.id} run={question.run} onClose={onClose} />;
    case "title":
      return <TitleDialog head={draft} onHead={onAside} onClose={onClose} />;
    case "terms":
      return <TermsDrawer terms={draft.terms} onTerms={(terms) => onAside({ terms })} onClose={onClose} />;
    case "plan":
      return <PlanDrawer plan={draft.plan} onPlan={(plan) => onAside({ plan })} onClose={onClose} />;
    case "versions":
      return <VersionsDrawer report={report.id} since={question.since} onClose={onClose} />;
  }
};
