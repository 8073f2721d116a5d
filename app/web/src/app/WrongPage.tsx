/** No such page, and a page that failed: one plain sentence and a way on. */
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useContext } from "react";
import { Blank } from "../kit/Blank.tsx";
import { Notice } from "../kit/Notice.tsx";
import { useWords } from "../words/use-words.ts";
import { Bar } from "./Bar.tsx";
import { MeContext } from "./me.ts";
import { Shell } from "./Shell.tsx";

export const NotFoundPage = () => {
  const words = useWords();
  return (
    <Shell bar={<Bar crumb={<b>{words.brand}</b>} />}>
      <div className="jn-page">
        <Blank>
          {words.wrong.notFound} <Link to="/">{words.wrong.back}</Link>
        </Blank>
      </div>
    </Shell>
  );
};

export const CrashPage = ({ error }: ErrorComponentProps) => {
  const words = useWords();
  const isInside = useContext(MeContext) !== undefined;
  const notice = (
    <div className="jn-page">
      <Notice tone="bad">
        <b>{words.wrong.crashed}</b> <code>{error instanceof Error ? error.message : String(error)}</code>{" "}
        <Button size="small" onClick={() => window.location.reload()}>
          {words.wrong.reload}
        </Button>
      </Notice>
    </div>
  );
  // What failed may be the gate itself: then there is nobody whose rooms could be shown.
  return isInside ? <Shell bar={<Bar crumb={<b>{words.brand}</b>} />}>{notice}</Shell> : notice;
};
