/** The one document of the demonstration: whatever was attached to an entry of 青禾镇 holds this text, under a name of its own. */
import type { FileValue } from "@jiannuo/registers";

export const demoDocument = {
  text: "演示材料：本文件由演示数据生成，内容为虚构。This file belongs to the demonstration; nothing in it is real.\n",
  sha256: "419f745559beb7f10dde1eb4e574fccbd77dbe4e0314d1165ffc8de9402148e9",
  bytes: 129,
} as const;

/** An attachment by its name: `attached("验收意见.txt")`. */
export const attached = (name: string): FileValue[] => [{ name, sha256: demoDocument.sha256, bytes: demoDocument.bytes }];
