import * as v from "valibot";
import { createApp } from "../src/worker/app.ts";
import type { App } from "../src/worker/application.ts";
import { type Definition, definitionsOf } from "../src/worker/http/definition.ts";
import { LICENSE } from "../src/worker/http/envelope.ts";
import type { ProblemType } from "../src/worker/http/problem.ts";
import { problemDetails } from "../src/worker/http/problemDetails.ts";
import { components, inputSchema, type JsonSchema, outputSchema } from "./jsonSchema.ts";

/**
 * Describes the API as OpenAPI 3.1, from the very definitions and valibot schemas that the routes are bound with.
 * Made when building and served as a file, so that nothing of this enters the Worker.
 */
export function openApi(site: App): Record<string, unknown> {
  const { contract } = site.words;
  const definitions = describedBy(site);
  const answers = definitions.flatMap((d) => d.answer ?? []);
  return {
    openapi: "3.1.0",
    info: {
      title: contract.title,
      version: "1.0.0",
      description: contract.description,
      license: { name: "CC BY 4.0", url: LICENSE },
    },
    servers: [{ url: "/" }],
    security: [],
    paths: Object.fromEntries(definitions.map((d) => [templateOf(d), { get: operation(site, d) }])),
    components: {
      schemas: components([...answers, problemDetails]),
      responses: Object.fromEntries(PROBLEMS.map(([, type]) => [responseName(type), problemResponse(site, type)])),
      headers: {
        ETag: { description: contract.tag, schema: { type: "string" } },
        Link: { description: contract.link, schema: { type: "string" } },
      },
    },
  };
}

/** The document as the file that is served. */
export function openApiText(site: App): string {
  return `${JSON.stringify(openApi(site), null, 2)}\n`;
}

/** Every address of the API that a site binds, in order of path. */
export function describedBy(site: App): Definition[] {
  return [...definitionsOf(createApp(site))].sort((a, b) => (templateOf(a) < templateOf(b) ? -1 : 1));
}

export function templateOf({ path, template }: Definition): string {
  return template ?? path.replace(/:(\w+)(?:\{[^}]*\})?/g, "{$1}");
}

const PROBLEMS: [string, ProblemType][] = [
  ["400", "invalid-parameter"],
  ["404", "not-found"],
  ["410", "gone"],
  ["405", "method-not-allowed"],
  ["500", "internal-error"],
  ["503", "unavailable"],
];

function operation(site: App, d: Definition) {
  const template = templateOf(d);
  return {
    operationId: template
      .replace(/[{}]/g, "")
      .replace(/[^a-z0-9]+/gi, " ")
      .trim()
      .replaceAll(" ", "_"),
    summary: d.summary,
    parameters: [...pathParameters(d), ...queryParameters(d)],
    responses: responses(site, d),
  };
}

function pathParameters(d: Definition) {
  return [...templateOf(d).matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    if (d.id === undefined) throw new Error(`${d.path}: expected a description of its parameter`);
    return { name, in: "path", required: true, description: d.id, schema: { type: "string" } };
  });
}

function queryParameters(d: Definition) {
  return Object.entries(d.query).map(([name, schema]) => {
    const { description, ...rest } = inputSchema(schema);
    if (description === undefined) throw new Error(`${d.path}: expected a description of ${name}`);
    const among = v.getMetadata(schema.type === "optional" ? (schema as unknown as { wrapped: v.GenericSchema }).wrapped : schema)["among"];
    const list = { style: "form", explode: false, schema: { type: "array", minItems: 1, items: { type: "string", enum: among } } };
    return { name, in: "query", required: false, description, ...(Array.isArray(among) ? list : { schema: rest }) };
  });
}

function responses(site: App, d: Definition) {
  const { contract } = site.words;
  const headers = { ETag: { $ref: "#/components/headers/ETag" }, Link: { $ref: "#/components/headers/Link" } };
  const can: Partial<Record<ProblemType, boolean>> = { "not-found": d.id !== undefined, gone: d.withdrawable === true, unavailable: false };
  const without = PROBLEMS.filter(([, type]) => can[type] ?? true);
  const pinned = "release" in d.query ? PROBLEMS.filter(([, type]) => type === "unavailable") : [];
  return {
    "200": { description: contract.ok, headers, content: { [d.media]: { schema: answerSchema(site, d) } } },
    ...(d.moves ? { "301": { description: contract.moved } } : {}),
    "304": { description: contract.notModified },
    ...Object.fromEntries(
      [...without, ...pinned].map(([status, type]) => [status, { $ref: `#/components/responses/${responseName(type)}` }]),
    ),
  };
}

function answerSchema(site: App, d: Definition): JsonSchema {
  if (d.answer) return outputSchema(d.answer);
  if (d.media === "application/json") {
    if (d.standard === undefined) throw new Error(`${d.path}: expected the schema of its answer, or the standard that defines it`);
    return { type: "object", description: site.words.contract.standard(d.standard) };
  }
  return /zip|png|parquet/.test(d.media) ? { type: "string", format: "binary" } : { type: "string" };
}

function problemResponse(site: App, type: ProblemType) {
  const description = site.words.contract.problem(site.words.problem.titles[type]);
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}

function responseName(type: ProblemType): string {
  return type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
