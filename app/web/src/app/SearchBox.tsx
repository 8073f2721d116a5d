/** Search over all registers, from any page: Ctrl K, or / where the page has no search of its own. */
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useHotkeys } from "../kit/hotkeys.ts";
import { Kbd } from "../kit/Kbd.tsx";
import { useWords } from "../words/use-words.ts";

const useControlK = (act: () => void): void => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
};

const SearchForm = ({ asked, hasSlash }: { readonly asked: string; readonly hasSlash: boolean }) => {
  const words = useWords().signIn;
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const focus = (): void => field.current?.select();
  useControlK(focus);
  useHotkeys(hasSlash ? { "/": focus } : {});
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const q = text.trim();
    if (q !== "") void navigate({ to: "/search", search: { q } });
  };
  return (
    <form onSubmit={go}>
      <input
        ref={field}
        type="text"
        enterKeyHint="search"
        value={text}
        maxLength={100}
        placeholder={words.searchHint}
        aria-label={words.search}
        onChange={(event) => setText(event.target.value)}
      />
      {hasSlash && <Kbd>/</Kbd>}
    </form>
  );
};

export const SearchBox = () => {
  const { pathname, search } = useLocation();
  const asked = pathname === "/search" && "q" in search ? String(search.q) : "";
  return (
    <search className="jn-find">
      <SearchForm key={asked} asked={asked} hasSlash={!pathname.startsWith("/readings/")} />
    </search>
  );
};
