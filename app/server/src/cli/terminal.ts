/** Where the command line writes to. */

export interface Terminal {
  /** One text to standard output, as it is; resolves once it is taken. */
  readonly out: (text: string) => Promise<void>;
  /** One line to standard error. */
  readonly err: (line: string) => void;
  /** How far we are, on standard error where a person watches it, else nothing. */
  readonly progress: (done: number, total: number, what: string) => void;
  readonly isOutTty: boolean;
  /** True once the reader of our output went away (`| head`): there is nobody left to work for. */
  readonly isDeaf: () => boolean;
}

const barWidth = 24;
const clearLine = "\r\x1b[2K";

/** Standard output and error of this process. A broken pipe is no error. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr } = process;
  let deaf = false;
  let hasBar = false;
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") throw error;
    deaf = true;
  };
  if (stdout.listenerCount("error") === 0) stdout.on("error", onError);
  const clear = (): void => {
    if (hasBar) stderr.write(clearLine);
    hasBar = false;
  };
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (deaf) return resolve();
        clear();
        return stdout.write(text, (error) => {
          deaf ||= Boolean(error);
          resolve();
        });
      }),
    err: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (done, total, what) => {
      if (!stderr.isTTY || total < 2) return;
      clear();
      if (done === total) return;
      const filled = Math.round((done / total) * barWidth);
      stderr.write(`${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done}/${total} ${what}`);
      hasBar = true;
    },
    isOutTty: stdout.isTTY,
    isDeaf: () => deaf,
  };
};
