/** Who works on reports, by the column “report” of HANDBOOK §5; whoever else holds a post reads them. */
import { refuse } from "@jiannuo/quantity";
import type { RoleId } from "@jiannuo/township";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ownPostOf } from "../acting.ts";
import { sendRefusal } from "../problem.ts";

const drafters: ReadonlySet<string> = new Set<RoleId>([
  "secretary",
  "mayor",
  "portfolio_leader",
  "supervisor",
  "office_lead",
  "office_clerk",
]);

const notYours = refuse(
  "REPORTS_NOT_YOURS",
  "您的岗位只能看报告，不能读入、确认或删除。请由党政办或各办（所）办理。",
  "Your post may look at reports only. Taking them in, confirming and removing is done by the offices.",
);

/** For `preHandler`: turns away everyone else. */
export const forDrafters = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  drafters.has(ownPostOf(request).role) ? undefined : sendRefusal(reply, notYours);
