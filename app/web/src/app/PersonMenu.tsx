/** Who I am and through which post I act; another post, my account, out. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { api, dataOf, doneOf } from "../api/client.ts";
import { type Me, type OwnPost, forgetOthers } from "../api/me.ts";
import { useWords } from "../words/use-words.ts";
import { useMe } from "./me.ts";
import { useLanguage } from "./settings.ts";

export const PersonMenu = () => {
  const words = useWords().signIn;
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const me = useMe();
  const nameOf = ({ unit, title }: OwnPost): string => `${unit.title[language]} · ${title[language]}`;
  const choose = async (post: string): Promise<void> => {
    forgetOthers(client, await dataOf<Me>(api.POST("/api/me/post", { body: { post } })));
  };
  const leave = async (address: "/api/auth/sign-out" | "/api/auth/sign-out-everywhere"): Promise<void> => {
    await doneOf(api.POST(address));
    // A whole new page: nothing of what was seen stays in this window.
    window.location.assign("/");
  };
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    account: () => navigate({ to: "/account" }),
    out: () => leave("/api/auth/sign-out"),
    everywhere: () => leave("/api/auth/sign-out-everywhere"),
  };
  return (
    <Dropdown
      trigger={["click"]}
      placement="bottomRight"
      menu={{
        items: [
          { type: "group", label: words.actsAs, children: me.posts.map((post) => ({ key: post.id, label: nameOf(post) })) },
          { type: "divider" },
          { key: "account", label: words.me },
          { key: "out", label: words.signOut },
          { key: "everywhere", label: words.signOutEverywhere },
        ],
        selectedKeys: me.post ? [me.post.id] : [],
        onClick: ({ key }) => void (acts[key] ?? (() => choose(key)))(),
      }}
    >
      <button type="button" className="jn-plain jn-person" title={me.post ? nameOf(me.post) : undefined}>
        <b lang="zh-CN">{me.name}</b> <span className="jn-mut">{me.kind === "unit" ? words.shared : me.post?.title[language]}</span>
      </button>
    </Dropdown>
  );
};
