/** /api/docs: the OpenAPI document as a page that can be read without scripts and without the internet. */
import { refusalKinds } from "../refusals.ts";
import type { OpenApi, Operation, Schema } from "./openapi.ts";

const text = (value: string | number | undefined): string =>
  String(value ?? "").replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

const typeOf = (schema: Schema): string => {
  if (schema.$ref) return `<a href="#${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`;
  if (schema.enum) return schema.enum.map((value) => `<code>${text(String(value))}</code>`).join(" | ");
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" | ");
  if (schema.type === "array") return `${typeOf(schema.items ?? {})}[]`;
  if (schema.type === "object" && schema.properties) return fields(schema);
  return text(schema.format === "binary" ? "file" : (schema.type ?? "any"));
};

const fields = (schema: Schema): string => {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      `<tr><td><code>${text(name)}</code>${schema.required?.includes(name) ? "" : " <i>?</i>"}</td><td>${typeOf(field)}</td><td>${text(field.description)}</td></tr>`,
  );
  return `<table>${rows.join("")}</table>`;
};

const contents = (content: Record<string, { schema?: Schema }> | undefined): string =>
  Object.entries(content ?? {})
    .map(([type, { schema }]) => `<code>${text(type)}</code> ${schema ? typeOf(schema) : ""}`)
    .join("<br>");

const operation = (method: string, path: string, { summary, parameters = [], requestBody, responses = {} }: Operation): string => {
  const rows = [
    ...parameters.map(
      ({ name, in: where, schema = {}, required }) =>
        `<tr><td>${where === "path" ? "路径 path" : "参数 query"} <code>${text(name)}</code>${required ? "" : " <i>?</i>"}</td><td>${typeOf(schema)} ${text(schema.description)}</td></tr>`,
    ),
    requestBody ? `<tr><td>请求 body</td><td>${contents(requestBody.content)}</td></tr>` : "",
    ...Object.entries(responses).map(
      ([status, { description, content }]) =>
        `<tr><td>${text(status)}</td><td>${description === "Default Response" ? "" : text(description)} ${contents(content)}</td></tr>`,
    ),
  ];
  return `<h3><b>${text(method.toUpperCase())}</b> <code>${text(path)}</code></h3><p>${text(summary)}</p><table>${rows.join("")}</table>`;
};

const style = `body{font:15px/1.6 "Microsoft YaHei","Noto Sans SC",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
h1{font-size:1.5rem}h2{margin-top:2.5rem;border-bottom:2px solid #b42318}h3{margin-top:2rem;font-size:1rem}h3 b{color:#b42318}
table{border-collapse:collapse;width:100%}td{border:1px solid #d0d7de;padding:.25rem .5rem;vertical-align:top;overflow-wrap:anywhere}td:first-child{white-space:nowrap}
code{font-family:Consolas,monospace;font-size:.92em}td table td{border-color:#eaeef2}`;

/** The whole page; `nonce` lets its one style element through the content security policy. */
export const docsPage = (document: OpenApi, nonce: string): string => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(method, path, described)),
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `<h3 id="${text(name)}">${text(name)}</h3><p>${text(schema.description)}</p>${fields(schema)}`,
  );
  const codes = refusalKinds().map(
    ({ code, status, title }) => `<tr id="${text(code)}"><td><code>${text(code)}</code></td><td>${status}</td><td>${text(title)}</td></tr>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>践诺接口 · Jiannuo API</title><style nonce="${nonce}">${style}</style></head><body>
<h1>践诺接口 · Jiannuo API <small>${text(document.info.version)}</small></h1><p>${text(document.info.description)}</p><p>OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a></p>
<h2>地址 · Addresses</h2>${operations.join("")}
<h2>数据 · Schemas</h2>${schemas.join("")}
<h2>错误代码 · Problem codes</h2><p>错误一律以 <code>application/problem+json</code> 回答，<code>detail</code> 里有中英文各一句。Errors are always problem+json with a sentence in both languages.</p><table>${codes.join("")}</table>
</body></html>`;
};
