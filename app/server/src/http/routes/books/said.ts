/** How the answer of the books becomes the answer to a request. */
import type { Refusal } from "@jiannuo/quantity";
import type { FastifyReply } from "fastify";
import type { Refusals } from "../../../books/books.ts";
import { problemOf } from "../../../refusals.ts";
import { sendRefusal } from "../../problem.ts";

const statusOf = ({ code, because }: Refusal): number => problemOf({ code, because }).status;

/** The status is that of the gravest: what is not there at all, then what has moved on, then what is wrong. */
const gravest = (refusals: Refusals): Refusal =>
  refusals.find((one) => statusOf(one) === 404) ?? refusals.find((one) => statusOf(one) === 409) ?? refusals[0]!;

/** All that was refused, the gravest by name. */
export const sendRefusals = (reply: FastifyReply, refusals: Refusals): FastifyReply => sendRefusal(reply, gravest(refusals), { refusals });

/** What was asked, without what nothing was said about: the books tell the one from the other. */
export const asked = <T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
