/** A password that was just given: shown once, to be passed on. */
import { Button } from "antd";
import type { NewPassword } from "../../api/me.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";

export const GivenPassword = ({ given, onClose }: { readonly given: NewPassword; readonly onClose: () => void }) => {
  const words = useWords().signIn.accounts;
  return (
    <Dialog
      title={words.given(given.username)}
      onClose={onClose}
      foot={
        <Button type="primary" onClick={onClose}>
          {words.known}
        </Button>
      }
    >
      <p className="jn-given">{given.password}</p>
      <p className="jn-mut">{words.givenHint}</p>
    </Dialog>
  );
};
