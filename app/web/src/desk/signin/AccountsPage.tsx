/** 账号, for the administrator: who may sign in; add, take out of use, give a new password. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { ProblemError, api, dataOf, doneOf } from "../../api/client.ts";
import { type Account, type NewPassword, accountsQuery } from "../../api/me.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { AccountRow } from "./AccountRow.tsx";
import { AddAccount } from "./AddAccount.tsx";
import { GivenPassword } from "./GivenPassword.tsx";

/** What was asked for and is to be confirmed. */
interface Wanted {
  readonly act: "lock" | "reset";
  readonly account: Account;
}

export const AccountsPage = () => {
  const words = useWords();
  const own = words.signIn.accounts;
  const client = useQueryClient();
  const accounts = useQuery(accountsQuery);
  const [wanted, setWanted] = useState<Wanted>();
  const [isAdding, setAdding] = useState(false);
  const [given, setGiven] = useState<NewPassword>();
  const [failure, setFailure] = useState<ProblemError>();
  useEffect(() => {
    document.title = words.pageTitle(own.title);
  }, [words, own]);

  const run = async (act: "lock" | "unlock" | "reset", { username }: Account): Promise<void> => {
    const path = { params: { path: { id: username } } };
    setWanted(undefined);
    setFailure(undefined);
    try {
      if (act === "reset") setGiven(await dataOf<NewPassword>(api.POST("/api/accounts/{id}/reset", path)));
      else if (act === "lock") await doneOf(api.POST("/api/accounts/{id}/lock", path));
      else await doneOf(api.POST("/api/accounts/{id}/unlock", path));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFailure(error);
    }
    await client.invalidateQueries({ queryKey: accountsQuery.queryKey });
  };

  return (
    <Shell bar={<Bar crumb={<b>{own.title}</b>} />}>
      <div className="jn-page">
        <div className="jn-head">
          <h1>{own.title}</h1>
          {accounts.data && <p>{own.lead(accounts.data.length, accounts.data.filter(({ isLocked }) => isLocked).length)}</p>}
          <span className="jn-sp" />
          <Link to="/accounts/opened">{words.signIn.opened.title}</Link>
          <Button type="primary" onClick={() => setAdding(true)}>
            {own.add}
          </Button>
        </div>
        <div className="jn-wenwu" />
        {failure && <Failure error={failure} />}
        {accounts.isError && <Failure error={accounts.error} onRetry={() => void accounts.refetch()} />}
        {accounts.isPending && <Waiting>{own.waiting}</Waiting>}
        {accounts.data && (
          <table className="jn-led jn-accounts">
            <thead>
              <tr>
                <th scope="col">{own.username}</th>
                <th scope="col">{own.name}</th>
                <th scope="col">{own.posts}</th>
                <th scope="col">{own.state}</th>
                <th scope="col">
                  <span className="jn-vh">{own.acts}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {accounts.data.map((account) => (
                <AccountRow
                  key={account.username}
                  account={account}
                  onLock={() => setWanted({ act: "lock", account })}
                  onUnlock={() => void run("unlock", account)}
                  onReset={() => setWanted({ act: "reset", account })}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {wanted && (
        <Dialog
          title={(wanted.act === "lock" ? own.lockTitle : own.resetTitle)(wanted.account.name)}
          onClose={() => setWanted(undefined)}
          foot={
            <>
              <Button onClick={() => setWanted(undefined)}>{own.cancel}</Button>
              <Button type="primary" danger={wanted.act === "lock"} onClick={() => void run(wanted.act, wanted.account)}>
                {wanted.act === "lock" ? own.lock : own.reset}
              </Button>
            </>
          }
        >
          <p>{wanted.act === "lock" ? own.lockWhy : own.resetWhy}</p>
        </Dialog>
      )}
      {isAdding && (
        <AddAccount
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false);
            setGiven(added);
            void client.invalidateQueries({ queryKey: accountsQuery.queryKey });
          }}
        />
      )}
      {given && <GivenPassword given={given} onClose={() => setGiven(undefined)} />}
    </Shell>
  );
};
