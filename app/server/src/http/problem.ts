/** Everything that can go wrong on the way, as `application/problem+json`: refusals, Fastify's own errors and bugs, in one mapping. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { problemOf } from "../refusals.ts";

/** Sends a refusal; `more` are the further members of the problem, such as the item as it stands now. */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal, more: object = {}): FastifyReply => {
  const body = { ...problemOf(refusal), ...more, request: reply.request.id };
  // Serialised here: whatever a route promises for its successes, a problem is always the same.
  return reply
    .code(body.status)
    .type("application/problem+json; charset=utf-8")
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body);
};

const fieldOf = (path: string): string => path.replace(/^\//, "").replaceAll("/", ".") || "body";

const refusalOf = (error: FastifyError): Refusal => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => `${fieldOf(issue.instancePath)}: ${issue.message ?? ""}`).join("; ");
    return refuse(
      "FIELDS_INVALID",
      `请求里的字段不对（${fields}）。请对照 /api/docs 改正。`,
      `Fields of the request are wrong (${fields}). See /api/docs.`,
    );
  }
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return refuse(
        "TOO_LARGE",
        "内容太大。报告文件不超过 100 MB，台账文件不超过 50 MB，附件不超过 20 MB，批量办理不超过 10 MB，其他请求不超过 1 MB。",
        "Too large: reports up to 100 MB, ledgers up to 50 MB, attachments up to 20 MB, many acts at once up to 10 MB, other requests up to 1 MB.",
      );
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return refuse("UNSUPPORTED_MEDIA_TYPE", "这个地址只收 application/json。", "This address takes application/json only.");
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return refuse(
        "BAD_JSON",
        "请求内容不是有效的 JSON，请检查后再发。",
        "The request body is not valid JSON; check it and send it again.",
      );
    default:
      return (error.statusCode ?? 500) < 500
        ? refuse("BAD_REQUEST", "请求无法读懂，请对照 /api/docs 检查。", "The request cannot be understood; see /api/docs.")
        : refuse(
            "INTERNAL",
            "服务器出错，操作没有完成。请再试一次；仍不行请把请求号告诉管理员。",
            "The server failed and nothing was done. Try again; if it persists give the request name to the administrator.",
          );
  }
};

/** Fastify's error handler. A bug is logged with its stack and answered without it. */
export const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const refusal = refusalOf(error);
  if (refusal.code === "INTERNAL") request.log.error({ err: error }, "request failed");
  return sendRefusal(reply, refusal);
};

export const notFound = (url: string): Refusal =>
  refuse(
    "ROUTE_NOT_FOUND",
    `没有这个地址：${url}。可用的地址见 /api/docs。`,
    `There is no such address: ${url}. See /api/docs for those there are.`,
  );
