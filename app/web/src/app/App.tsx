/** Everything that all pages stand in: theme, language of the parts, the store of answers, the addresses. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { router } from "./router.tsx";
import { useLanguage } from "./settings.ts";
import { theme } from "./theme.ts";

// Offices are offline by nature: the network counts as there while the server answers, whatever the browser thinks.
const client = new QueryClient({
  defaultOptions: { queries: { networkMode: "always", retry: false, refetchOnWindowFocus: false }, mutations: { networkMode: "always" } },
});

/** antd writes its styles at run time; the content security policy lets them in by this word, which the server makes anew for each page. */
const nonce = document.querySelector<HTMLMetaElement>("meta[name=csp-nonce]")?.content ?? "";

export const App = () => (
  <ConfigProvider
    theme={theme}
    csp={{ nonce }}
    wave={{ disabled: true }}
    button={{ autoInsertSpace: false }}
    locale={useLanguage() === "zh" ? zhCN : enUS}
  >
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </ConfigProvider>
);
