/** What may be taken away from a reading: its items, and the table of who is responsible for what. */
import { Button, Dropdown } from "antd";
import { useIsPhone } from "../../../kit/media.ts";
import { useWords } from "../../../words/use-words.ts";

/** The browser's own download: the server names the file. */
const download = (address: string): void => {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  document.body.append(link);
  link.click();
  link.remove();
};

export const ExportMenu = ({ id }: { readonly id: string }) => {
  const words = useWords().acts;
  const size = useIsPhone() ? "large" : "small";
  const base = `/api/readings/${encodeURIComponent(id)}`;
  return (
    <Dropdown
      trigger={["click"]}
      placement="topRight"
      menu={{
        items: [
          {
            type: "group",
            label: words.exportItems,
            children: [
              { key: `${base}/export?format=xlsx`, label: words.excel },
              { key: `${base}/export?format=csv`, label: words.csv },
              { key: `${base}/export?format=json`, label: words.json },
            ],
          },
          {
            type: "group",
            label: words.exportSplit,
            children: [
              { key: `${base}/split?format=docx`, label: words.word },
              { key: `${base}/split?format=xlsx`, label: words.excel },
            ],
          },
        ],
        onClick: ({ key }) => download(key),
      }}
    >
      <Button size={size}>{words.export}</Button>
    </Dropdown>
  );
};
