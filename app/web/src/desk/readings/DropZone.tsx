/** Where report files are dropped or chosen. */
import { Button } from "antd";
import { useRef } from "react";
import { useDrop } from "../../kit/use-drop.ts";
import { useWords } from "../../words/use-words.ts";

interface DropZoneProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export const DropZone = ({ isBusy, onFiles }: DropZoneProps) => {
  const words = useWords().readings;
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  const { zone, isOver } = useDrop(take);
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
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </section>
  );
};
