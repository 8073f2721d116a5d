/** Attachments as pictures or names; each opens in a tab of its own. */
import type { FileValue } from "@jiannuo/registers";
import { plainNumber } from "../../words/format.ts";

const isPicture = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|bmp)$/iu.test(name);

const fileAddress = ({ sha256 }: FileValue): string => `/api/files/${sha256}`;

const kilobytes = (bytes: number): string => `${plainNumber(Math.max(1, Math.round(bytes / 1024)))} kB`;

export const FileLinks = ({ files }: { readonly files: readonly FileValue[] }) => (
  <ul className="jn-files">
    {files.map((file) => (
      <li key={file.sha256}>
        <a href={fileAddress(file)} target="_blank" rel="noreferrer">
          {isPicture(file.name) && <img src={fileAddress(file)} alt="" width={92} height={64} loading="lazy" />}
          <span>{file.name}</span>
        </a>{" "}
        <small className="jn-mut">{kilobytes(file.bytes)}</small>
      </li>
    ))}
  </ul>
);
