/** Where report files are dropped or chosen. */
import { Button } from "antd";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";

interface DropZoneProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export const DropZone = ({ isBusy, onFiles }: DropZoneProps) => {
  const words = useWords().readings;
  const [isOver, setOver] = useState(false);
  const zone = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = useEffectEvent((files: FileList | null | undefined): void => {
    if (files && files.length > 0 && !isBusy) onFiles([...files]);
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
  return (
    <section ref={zone} className={isOver ? "jn-drop over" : "jn-drop"} aria-label={words.drop}>
      <p className="jn-drop-word">{isOver ? words.dropActive : words.drop}</p>
      <Button disabled={isBusy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className="jn-mut">{words.formats}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        accept=".txt,.docx,.doc,.wps,.pdf,.ofd,.html,.htm"
        onChange={(event) => {
          const { files } = event.target;
          if (files && files.length > 0 && !isBusy) onFiles([...files]);
          event.target.value = "";
        }}
      />
    </section>
  );
};
