/** Lets in who signed in. A page whose session ended stays as it was, behind the sign-in: what was typed there is not lost. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type Me, meQuery } from "../../api/me.ts";
import { signedOut } from "../../api/signed-out.ts";
import { MeContext } from "../../app/me.ts";
import { useCell } from "../../kit/cell.ts";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { ActingQuestion } from "./ActingQuestion.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SignInPage } from "./SignInPage.tsx";

const same = <T,>(value: T): T => value;

const useSignedOut = (): void => {
  const client = useQueryClient();
  const times = useCell(signedOut, same);
  useEffect(() => {
    if (times > 0) client.setQueryData(meQuery.queryKey, null);
  }, [client, times]);
};

const Refused = ({ me }: { readonly me: Me }) => {
  const words = useWords().signIn;
  return (
    <main className="jn-alone">
      <h1>{words.account.title}</h1>
      <div className="jn-wenwu" />
      {me.mustChange ? <PasswordForm lead={words.account.mustChange} /> : <p>{words.noPost}</p>}
    </main>
  );
};

export const Gate = () => {
  const words = useWords().signIn;
  const asked = useQuery(meQuery);
  const [last, setLast] = useState<Me>();
  useSignedOut();
  const me = asked.data;
  if (me && me !== last) setLast(me);
  if (asked.isError) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  if (me === undefined) return <p className="jn-alone jn-mut">{words.waiting}</p>;
  const shown = me ?? last;
  if (!shown) return <SignInPage isEnded={false} />;
  if (me && (me.mustChange || !me.post)) return <Refused me={me} />;
  return (
    <MeContext value={shown}>
      {!me && <SignInPage isEnded />}
      <div hidden={!me}>
        <Outlet key={`${shown.username} ${shown.post?.id ?? ""}`} />
      </div>
      {me?.kind === "unit" && <ActingQuestion people={me.people ?? []} />}
    </MeContext>
  );
};
