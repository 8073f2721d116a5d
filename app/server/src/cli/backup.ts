/** `jiannuo backup`: everything in one file. */
import { resolve } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { booksCommand } from "./books-command.ts";
import { passwordFrom } from "./password-file.ts";

export const backup = booksCommand({
  options: { "password-file": { type: "string" } },
  files: [1, 1],
  usage: { zh: "jiannuo backup 文件 [--password-file 口令文件]", en: "jiannuo backup FILE [--password-file FILE]" },
  run: async ({ session, files, flags, print, refused, terminal, language }) => {
    const password = await passwordFrom(flags["password-file"]);
    if (isRefusal(password)) return refused([password]);
    // A server that writes it stands elsewhere than the person does.
    const done = await session.ask("backup", { file: resolve(files[0]!), password });
    if (!("bytes" in done)) return refused(done);
    const { file, bytes, rows, files: attachments, events, head } = done;
    if (flags["json"]) await print(done);
    else
      await terminal.out(
        language === "zh"
          ? `${file}\n办理记录 ${events}，共 ${rows} 行，附件 ${attachments}，${bytes} 字节；链末 ${head || "（无）"}\n`
          : `${file}\n${events} events, ${rows} rows, ${attachments} attachments, ${bytes} bytes; head ${head || "(none)"}\n`,
      );
    return 0;
  },
});
