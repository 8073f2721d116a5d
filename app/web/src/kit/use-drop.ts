/** Files that are dropped on an element. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

interface Dropping {
  /** Goes to the element that takes them. */
  readonly zone: RefObject<HTMLElement | null>;
  readonly isOver: boolean;
}

/** @param onFiles never called with none */
export const useDrop = (onFiles: (files: readonly File[]) => void): Dropping => {
  const [isOver, setOver] = useState(false);
  const zone = useRef<HTMLElement>(null);
  const take = useEffectEvent((files: FileList | null | undefined): void => {
    if (files && files.length > 0) onFiles([...files]);
  });
  useEffect(() => {
    const element = zone.current;
    if (!element) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, []);
  return { zone, isOver };
};
