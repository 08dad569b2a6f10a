import { LANGUAGE_PARAMETER } from "../src/edition/languagePath.ts";
import { groupBy } from "../src/model/groupBy.ts";
import { createApp } from "../src/worker/app.ts";
import type { App } from "../src/worker/application.ts";
import { type Definition, definitionsOf } from "../src/worker/http/definition.ts";
import { LICENSE } from "../src/worker/http/envelope.ts";
import { PARQUET } from "../src/worker/http/links.ts";
import type { ProblemType } from "../src/worker/http/problem.ts";
import { problemDetails } from "../src/worker/http/problemDetails.ts";
import { components, type JsonSchema, outputSchema } from "./jsonSchema.ts";
import { composed, PARTS } from "./openapi/composed.ts";
import { exampleRows } from "./openapi/examples.ts";
import { operationName, pascal, tagOf } from "./openapi/operation.ts";
import { parametersOf, shared } from "./openapi/parameters.ts";
import { templateOf } from "./openapi/template.ts";

/**
 * Describes the API as OpenAPI 3.1, from the very definitions and valibot schemas that the routes are bound with.
 * Made when building and served as a file, so that nothing of this enters the Worker.
 */
export function openApi(site: App): Record<string, unknown> {
  const { contract } = site.words;
  const definitions = asOne(describedBy(site));
  const parameters = shared(definitions.map(parametersOf));
  const files = fileResponses(site, definitions);
  const operations = definitions.map((d) => ({
    ...operation(site, d),
    parameters: parametersOf(d).map(parameters.of),
    responses: responses(site, d, files.of),
  }));
  const used = new Set(operations.map(({ tags }) => tags[0]));
  return {
    openapi: "3.1.0",
    info: {
      title: contract.title,
      version: "1.0.0",
      summary: contract.summary,
      description: described(site),
      license: { name: "CC BY 4.0", url: LICENSE },
      ...contact(site),
    },
    servers: [{ url: "/", description: contract.server }],
    security: [],
    tags: Object.entries(contract.tags).flatMap(([name, description]) => (used.has(name as never) ? [{ name, description }] : [])),
    paths: Object.fromEntries(definitions.map((d, i) => [templateOf(d), { get: operations[i] }])),
    components: {
      schemas: schemas(site, definitions),
      parameters: parameters.components,
      responses: {
        NotModified: { description: contract.notModified },
        Moved: ledOn(contract.moved),
        SeeOther: ledOn(contract.seeOther),
        ...files.components,
        ...Object.fromEntries(
          PROBLEMS.map(([, type]) => [pascal(type), problemResponse(contract.problem(site.words.problem.titles[type]))]),
        ),
        Otherwise: problemResponse(contract.otherwise),
      },
      headers: {
        ETag: { description: contract.tag, schema: { type: "string" } },
        Link: { description: contract.link, schema: { type: "string" } },
        LeftOut: { description: contract.leftOut, schema: { type: "string" } },
        LeftOutReason: { description: contract.leftOutReason, schema: { type: "string" } },
        Location: { description: contract.location, schema: { type: "string", format: "uri-reference" } },
      },
    },
  };
}

/** The document as the file that is served: without white space, since machines read it. */
export function openApiText(site: App): string {
  return `${JSON.stringify(openApi(site))}\n`;
}

/** Every address of the API that a site binds, in order of path. */
export function describedBy(site: App): Definition[] {
  return [...definitionsOf(createApp(site))].sort((a, b) => (templateOf(a) < templateOf(b) ? -1 : 1));
}

export { templateOf };

/** What it says of the whole; that labels may be in other languages once for all addresses, since each would repeat it. */
function described({ words: { contract }, build }: App): string {
  const codes = build.languages.map(({ language }) => language);
  return codes.length === 0 ? contract.description : `${contract.description} ${contract.languages(codes.join(", "))}`;
}

/** One description for addresses that share a template: the one that takes most parameters, since none takes others. */
function asOne(definitions: Definition[]): (Definition & { choices: string[] })[] {
  const byTemplate = groupBy(definitions, templateOf);
  return [...byTemplate.values()].flatMap((same) => {
    const [widest] = same.toSorted((a, b) => Object.keys(b.query).length - Object.keys(a.query).length);
    return widest ? [{ ...widest, choices: same.flatMap(({ choice }) => choice ?? []) }] : [];
  });
}

const PROBLEMS: [string, ProblemType][] = [
  ["400", "invalid-parameter"],
  ["404", "not-found"],
  ["410", "gone"],
];

function operation({ words: { contract } }: App, d: Definition) {
  const template = templateOf(d);
  const operationId = operationName(template);
  const tag = tagOf(template);
  const description = contract.operations[operationId] ?? contract.forms[d.media] ?? contract.tags[tag];
  return { operationId, tags: [tag], summary: d.summary, description };
}

/** Who publishes this copy; a copy that names nobody says nothing. */
function contact({ build: { publisher } }: App) {
  if (publisher.contact === "") return {};
  const where = publisher.contact.includes("://") ? { url: publisher.contact } : { email: publisher.contact };
  return { contact: { ...(publisher.name === "" ? {} : { name: publisher.name }), ...where } };
}

/** The named parts of answers, some with a row as example. */
function schemas(site: App, definitions: Definition[]): Record<string, JsonSchema> {
  const named = { ...components([...definitions.flatMap((d) => d.answer ?? []), problemDetails]), ...PARTS };
  const all = Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, composed(schema, name)]));
  for (const [name, row] of Object.entries(exampleRows(site))) {
    const schema = all[name];
    if (schema === undefined) throw new Error(`${name}: expected a schema of this name, since there is an example of it`);
    if (row !== undefined) schema["examples"] = [row];
  }
  return all;
}

function responses(site: App, d: Definition, file: (d: Definition) => object | undefined) {
  const can: Partial<Record<ProblemType, boolean>> = { "not-found": d.id !== undefined, gone: d.withdrawable === true };
  return {
    "200": file(d) ?? success(site, d),
    ...(isLedOn(d) ? { "303": { $ref: "#/components/responses/SeeOther" } } : {}),
    ...(d.moves ? { "301": { $ref: "#/components/responses/Moved" } } : {}),
    "304": { $ref: "#/components/responses/NotModified" },
    ...Object.fromEntries(
      PROBLEMS.filter(([, type]) => can[type] ?? true).map(([status, type]) => [
        status,
        { $ref: `#/components/responses/${pascal(type)}` },
      ]),
    ),
    default: { $ref: "#/components/responses/Otherwise" },
  };
}

/** Whether it may have what was asked for at another address: where it says so, and where a pin and a language may be asked of it that it has not. */
function isLedOn({ leads, query }: Definition): boolean {
  return leads === true || ["release", LANGUAGE_PARAMETER].every((name) => name in query);
}

function ledOn(description: string) {
  return { description, headers: { Location: { $ref: "#/components/headers/Location" } } };
}

/** Files to keep, by media type: they say what terms keep out of them. */
const KEPT: readonly string[] = ["text/csv", PARQUET, "application/zip"];
const LACKING = {
  "Left-Out": { $ref: "#/components/headers/LeftOut" },
  "Left-Out-Reason": { $ref: "#/components/headers/LeftOutReason" },
};

function success(site: App, d: Definition) {
  const lacking = KEPT.includes(d.media) ? LACKING : {};
  const headers = { ETag: { $ref: "#/components/headers/ETag" }, Link: { $ref: "#/components/headers/Link" }, ...lacking };
  return { description: site.words.contract.ok, headers, content: { [d.media]: { schema: answerSchema(site, d) } } };
}

/** Answers that are files of one media type are all described alike: once, by the name of the type. */
function fileResponses(site: App, definitions: Definition[]) {
  const files = definitions.filter(({ media }) => media !== "application/json");
  const name = (media: string) => `File${pascal(media.replace(/^.*\/|\+.*$/g, ""))}`;
  return {
    components: Object.fromEntries(files.map((d) => [name(d.media), success(site, d)])),
    of: (d: Definition) => (files.includes(d) ? { $ref: `#/components/responses/${name(d.media)}` } : undefined),
  };
}

function answerSchema(site: App, d: Definition): JsonSchema {
  if (d.answer) return composed(outputSchema(d.answer));
  if (d.media === "application/json") {
    if (d.standard === undefined) throw new Error(`${d.path}: expected the schema of its answer, or the standard that defines it`);
    return { type: "object", description: site.words.contract.standard(d.standard) };
  }
  return /zip|png|parquet/.test(d.media) ? { type: "string", format: "binary" } : { type: "string" };
}

function problemResponse(description: string) {
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}
