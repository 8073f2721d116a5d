/** 穿透: what opens beside a page and leaves it in sight; on a phone it fills the screen. The browser's own dialog, as kit/Dialog. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import "./figures.css";

interface DrawerProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  /** Below the title, above what scrolls. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** Open as long as it is mounted. */
export const Drawer = ({ title, close, onClose, head, children, foot }: DrawerProps) => {
  const drawer = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the document: then the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = drawer.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  // A press on the page behind it is one on the dialog itself: what it shows lies inside.
  useEffect(() => {
    const element = drawer.current;
    const press = (event: MouseEvent): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("click", press);
    return () => element?.removeEventListener("click", press);
  }, [onClose]);
  return (
    <dialog
      ref={drawer}
      className="jn-drawer"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="jn-drawer-page">
        <header>
          <div className="jn-drawer-title">
            <h2 id={id}>{title}</h2>
            <button type="button" className="jn-plain jn-link jn-drawer-close" onClick={onClose}>
              {close} <kbd className="jn-kbd">Esc</kbd>
            </button>
          </div>
          {head}
        </header>
        <div className="jn-drawer-body">{children}</div>
        {foot && <footer>{foot}</footer>}
      </div>
    </dialog>
  );
};
