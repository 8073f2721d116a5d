/** A question that has to be answered first. The browser's own dialog: it holds the focus, closes with Escape, and needs no styles from scripts. */
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly foot: ReactNode;
}

/** Open as long as it is mounted. */
export const Dialog = ({ title, onClose, children, foot }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the document: then the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="jn-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="jn-dialog-foot">{foot}</div>
    </dialog>
  );
};
