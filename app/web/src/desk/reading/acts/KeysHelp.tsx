/** The keys of the reading page. */
import { Button } from "antd";
import { Dialog } from "../../../kit/Dialog.tsx";
import { Kbd } from "../../../kit/Kbd.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Dictionary } from "../../../words/zh.ts";

const keys: readonly (readonly [string, keyof Dictionary["keys"]["rows"]])[] = [
  ["J", "next"],
  ["K", "previous"],
  ["Y", "confirm"],
  ["N", "reject"],
  ["E", "correct"],
  ["U", "reset"],
  ["/", "search"],
  ["Esc", "escape"],
  ["?", "help"],
];

export const KeysHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords().keys;
  return (
    <Dialog title={words.title} onClose={onClose} foot={<Button onClick={onClose}>{words.close}</Button>}>
      <dl className="jn-keys">
        {keys.map(([key, act]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{words.rows[act]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
