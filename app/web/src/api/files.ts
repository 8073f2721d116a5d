/** Sends the content of a file; entries then name it by its hash. */
import type { FileValue } from "@jiannuo/registers";
import { api, dataOf } from "./client.ts";

/** @throws ProblemError where the file is refused, as for one that bears a mark of secrecy */
export const sendFile = async (file: File): Promise<FileValue> => {
  const { name, sha256, size } = await dataOf(
    api.POST("/api/files", {
      params: { header: { "x-file-name": encodeURIComponent(file.name) } },
      // The document knows bytes only as a string; what is sent is the file itself.
      body: "",
      bodySerializer: () => file,
      headers: { "content-type": "application/octet-stream" },
    }),
  );
  return { name, sha256, bytes: size };
};
