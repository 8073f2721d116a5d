/** Commands of the command line on this machine, while the server holds the data folder. Only the bearer of the token that lies in it is heard. */
import { timingSafeEqual } from "node:crypto";
import { PassThrough } from "node:stream";
import { refuse } from "@jiannuo/quantity";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";
import { z } from "zod";
import { messageOf } from "../../failure.ts";
import { answer } from "../../opening/answer.ts";
import { isRefused } from "../../books/refused.ts";
import { type Ask, type CommandName, asks } from "../../opening/asks.ts";
import type { Home } from "../../opening/home.ts";
import { beat, beatMs, messageType, toLine } from "../../opening/message.ts";
import { isFromHere } from "../from-here.ts";
import { sendRefusal } from "../problem.ts";

export interface LocalDoor {
  readonly home: Home;
  readonly token: string;
}

const isBearer = ({ headers }: FastifyRequest, token: string): boolean => {
  const given = Buffer.from(headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

const notHeard = refuse(
  "LOCAL_ONLY",
  "这个地址只供本机的 jiannuo 命令使用，须持有数据目录里的令牌。请在服务器本机运行命令。",
  "This address is for the jiannuo command on this machine, with the token from the data folder. Run the command on the server itself.",
);

const isCommand = (name: string): name is CommandName => Object.hasOwn(asks, name);

const speak = (app: FastifyInstance, home: Home, command: CommandName, ask: Ask<CommandName>): PassThrough => {
  const out = new PassThrough();
  const beating = setInterval(() => out.write(beat), beatMs);
  const say = async (): Promise<string> => {
    try {
      const given = await answer(home, command, ask as never, (progress) => void out.write(toLine({ progress })));
      return toLine(isRefused(given) ? { refused: given } : { answer: given });
    } catch (error) {
      app.log.error({ err: error }, "local command failed");
      return toLine({ failed: messageOf(error) });
    }
  };
  const speakOut = async (): Promise<void> => {
    const last = await say();
    clearInterval(beating);
    out.end(last);
  };
  void speakOut();
  return out;
};

export const localRoutes =
  ({ home, token }: LocalDoor): FastifyPluginAsync =>
  async (app) => {
    app.post("/api/local/:command", { config: { needs: "nobody" }, schema: { hide: true } }, async (request, reply) => {
      if (!isFromHere(request) || !isBearer(request, token)) return sendRefusal(reply, notHeard);
      const { command } = z.object({ command: z.string() }).parse(request.params);
      reply.type(messageType);
      if (command === "hello") return reply.send(toLine({ answer: {} }));
      if (!isCommand(command)) return reply.send(toLine({ failed: `the server knows no command ${command}: it is of another version` }));
      const ask = asks[command].safeParse(request.body);
      return reply.send(ask.success ? speak(app, home, command, ask.data) : toLine({ failed: z.prettifyError(ask.error) }));
    });
  };
