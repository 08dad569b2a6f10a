import { readdirSync, readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { FOUND } from "../../src/edition/foundPaths.ts";
import { createApp } from "../../src/worker/app.ts";
import type { chartSpecJson } from "../../src/worker/nouns/chart/json.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { components } from "../../tools/jsonSchema.ts";
import { describedBy, openApiText, templateOf } from "../../tools/openapi.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";
import { answerFault, pattern } from "./schemaGuard.setup.ts";

const text = readFileSync("dist/client/openapi.json", "utf8");
// biome-ignore lint/suspicious/noExplicitAny: a document of many shapes
const document: any = JSON.parse(text);
const operations = Object.entries(document.paths).map(([path, item]) => {
  const { parameters, ...rest } = (item as { get: Operation }).get;
  return { path, ...rest, parameters: parameters.map((parameter) => resolved(parameter) as Parameter) };
});
interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: (Parameter | { $ref: string })[];
  responses: Record<string, { $ref?: string }>;
}
interface Parameter {
  name: string;
  in: string;
  description: string;
  schema: Record<string, unknown>;
  example?: string;
  [key: string]: unknown;
}

/** What a reference leads to; anything else as it is. */
function resolved(part: object): object {
  if (!("$ref" in part)) return part;
  return String(part.$ref)
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key], document);
}

const parameter = (name: string, path: string) => operations.find((o) => o.path === path)?.parameters.find((one) => one.name === name);

describe("/v1/openapi.json", () => {
  it("is made from the schemas of the routes, byte by byte, and served as it was made", async () => {
    expect(openApiText(builtApp())).toBe(text);
    const response = await fetch(`${origin}/v1/openapi.json`);
    expect(await response.text()).toBe(text);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("gives each path an example that is there", async () => {
    for (const { path, parameters } of thinned(operations, 3)) {
      const own = parameters.filter((one) => one.in === "path");
      if (own.length === 0 || path.endsWith(".png")) continue;
      const address = own.reduce((filled, { name, example = "" }) => filled.replace(`{${name}}`, example), path);
      expect((await fetch(`${origin}${address}`, { method: "HEAD" })).status, address).toBe(200);
    }
  });

  it("passes the strict rules of Redocly without a warning", async () => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const problems = await lintFromString({ source: text, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it("describes every route of the API, of the charts' data, pictures and feeds and of the numbers' cards, and nothing else", () => {
    const routes = createApp(builtApp()).routes.filter(
      ({ method, path }) => method === "GET" && /^\/v1|^\/numbers|\.(?:json|csv|svg|png|atom)/.test(path),
    );
    const bound = new Set(routes.map(({ path }) => path).filter((path) => !(Object.values(FOUND) as string[]).includes(path)));
    const described = describedBy(builtApp());
    expect(described.length).toBeGreaterThan(20);
    expect([...bound].sort()).toEqual(described.map(({ path }) => path).sort());
    expect(operations.map(({ path }) => path)).toEqual([...new Set(described.map(templateOf))]);
    const pages = described.flatMap(({ choice }) => choice ?? []);
    expect(parameter("page", "/{page}.png")?.schema).toEqual({ type: "string", enum: pages });
    expect(pages.length).toBeGreaterThan(10);
  });

  it("says of data and feeds that they take a language, and of nothing that has its language in its path", async () => {
    const isData = (path: string) => /^\/v1|\.(?:json|csv|atom)$/.test(path);
    const taking = operations.filter(({ parameters }) => parameters.some(({ name }) => name === "lang")).map(({ path }) => path);
    expect(taking).toEqual(operations.map(({ path }) => path).filter(isData));
    expect(document.components.parameters.lang.schema).toMatchObject({ type: "string", examples: ["en"] });
    for (const { path } of thinned(
      operations.filter(({ path }) => isData(path) && !path.includes("{")),
      4,
    )) {
      expect((await fetch(`${origin}${path}?lang=fa`, { method: "HEAD" })).status, path).toBe(200);
      expect((await fetch(`${origin}${path}?lang=xx`, { method: "HEAD" })).status, path).toBe(400);
    }
  });

  it("lists 303 where an answer leads on: pins from before a language, pictures that are SVG alone, ids of other rows", async () => {
    const leading = operations.filter(({ responses }) => "303" in responses);
    expect(leading.filter(({ responses }) => responses["303"]?.$ref !== "#/components/responses/SeeOther")).toEqual([]);
    const paths = leading.map(({ path }) => path);
    const statusOf = async (path: string) => (await fetch(`${origin}${path}`, { redirect: "manual" })).status;
    for (const { path, parameters } of operations) {
      const names = new Set(parameters.map(({ name }) => name));
      if (path.includes("{") || !names.has("release") || !names.has("lang")) continue;
      expect(paths).toContain(path);
      expect(await statusOf(`${path}?release=2026.1.0&lang=fa`), path).toBe(303);
    }
    expect(paths).toEqual(expect.arrayContaining(["/charts/{chart}.png", "/charts/{chart}.json", "/v1/observations/{id}"]));
    expect(await statusOf("/charts/balance.png?half_life=7")).toBe(303);
    expect(paths).not.toContain("/charts/{chart}.svg");
  });

  it("says of each schema that holds another one whole that it does", () => {
    const { schemas } = document.components;
    const parts = (schema: { allOf?: { $ref?: string }[] }) => (schema.allOf ?? []).flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
    expect(parts(schemas.Check)).toEqual(["Verdict"]);
    expect(parts(schemas.ChartSpec)).toEqual(["PictureSpec"]);
    expect(schemas.Form.oneOf.map(parts)).toEqual(schemas.Form.oneOf.map(() => ["FormBase"]));
    for (const schema of [schemas.Check, schemas.ChartSpec, ...schemas.Form.oneOf]) {
      const own = Object.keys(schema.allOf[1].properties);
      const [part = ""] = parts(schema);
      expect(own.filter((key) => key in schemas[part].properties)).toEqual([]);
    }
  });

  it("says where a withdrawn id is answered 410, and only there", () => {
    const rows = ["observations/{id}", "events/{id}", "sources/{id}", "series/{id}"].map((path) => `/v1/${path}`);
    const forms = ["", ".csv", ".jsonstat.json"].map((form) => `/v1/series/{id}/observations${form}`);
    const charts = ["json", "csv", "svg", "png"].map((form) => `/charts/{chart}.${form}`);
    const pictures = ["/observations/{id}.png", "/sources/{id}.png"];
    const cards = ["/numbers/{id}"];
    const gone = operations.filter(({ responses }) => "410" in responses).map(({ path }) => path);
    expect(gone.sort()).toEqual([...rows, ...forms, ...charts, ...pictures, ...cards].sort());
  });

  it("holds no empty schema", () => {
    const empty: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Array.isArray(value) && Object.keys(value).length === 0) empty.push(path);
      for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
    };
    walk(document, "");
    expect(empty).toEqual([]);
  });

  it("says of every parameter what it is, of every operation how it fails, and that no key is needed", () => {
    expect(document.security).toEqual([]);
    expect(document.info.description).toContain("unknown");
    for (const { path, parameters, responses } of operations) {
      for (const { name, description } of parameters) expect(description, `${path} ${name}`).toMatch(/\w{3}/);
      expect(Object.keys(responses), path).toEqual(
        expect.arrayContaining(["200", "304", "400", "default", ...(path.includes("{") ? ["404"] : [])]),
      );
      for (const [status, { $ref }] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const response = document.components.responses[$ref?.split("/").at(-1) ?? ""];
        expect(Object.keys(response.content), `${path} ${status}`).toEqual(["application/problem+json"]);
      }
    }
  });

  it("pins every data-bearing address with release", () => {
    const unpinned = operations.filter(({ parameters }) => !parameters.some(({ name }) => name === "release")).map(({ path }) => path);
    const ofToday = /^\/v1\/(?:releases|openapi\.json|changes\.atom)|^\/charts\/\{chart\}\/changes\.atom$/;
    expect(unpinned.filter((path) => !ofToday.test(path))).toEqual([]);
  });

  it("is small enough to read: under 120 kB", () => expect(Buffer.byteLength(text)).toBeLessThan(120_000));

  it("gives every operation a name that a person would choose, one known heading, and more to say than its summary", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^(?:get|list)(?:[A-Z][a-z]+)+$/.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(["listObservations", "getObservation", "listSeriesObservations", "getChart", "getBalance"]),
    );
    const tags = document.tags.map(({ name }: { name: string }) => name);
    for (const { operationId, tags: own, summary, description } of operations) {
      expect(tags, operationId).toEqual(expect.arrayContaining(own));
      expect([own.length, description === summary, description.length > 20], operationId).toEqual([1, false, true]);
    }
    expect(operations.map(({ tags: [tag] }) => tag)).toEqual(expect.arrayContaining(tags));
  });

  it("describes no operation that is not there", () => {
    const names = new Set(operations.map(({ operationId }) => operationId));
    expect(Object.keys(builtApp().words.contract.operations).filter((name) => !names.has(name))).toEqual([]);
  });

  it("says numbers as numbers, with their range and how finely they may be given", () => {
    const finest = { multipleOf: 0.001 };
    expect(parameter("half_life", "/v1/balance")?.schema).toEqual({ type: "number", minimum: 1, maximum: 20, default: 5, ...finest });
    expect(parameter("prior", "/v1/balance.csv")?.schema).toEqual({ type: "number", minimum: 0, maximum: 32, default: 8, ...finest });
    expect(parameter("last", "/v1/observations")?.schema).toEqual({ type: "integer", minimum: 1, maximum: 9999 });
    expect(parameter("from", "/charts/{chart}.json")?.schema).toEqual({ type: "integer", minimum: 1950, maximum: 2049 });
    expect(parameter("labels", "/v1/events.csv")?.schema).toEqual({ type: "boolean" });
    expect(document.components.schemas.Envelope.properties.count).toMatchObject({ type: "integer", minimum: 0 });
  });

  it("closes no list that grows, and names some of what it holds", () => {
    for (const name of ["release", "series", "basis", "reporter"])
      expect(JSON.stringify(parameter(name, "/v1/observations"))).not.toContain('"enum"');
    expect(parameter("release", "/v1/observations")).toMatchObject({
      description: expect.stringContaining("/v1/releases"),
      schema: { type: "string", examples: [builtApp().build.releases[0]] },
    });
    expect(JSON.stringify(parameter("release", "/v1/observations"))).not.toContain(builtApp().build.releases.at(-1));
    expect(parameter("source", "/v1/events")?.schema).toEqual({
      type: "array",
      minItems: 1,
      items: { type: "string" },
      examples: expect.anything(),
    });
    expect(JSON.stringify(parameter("drop", "/v1/balance"))).not.toContain('"enum"');
    expect(parameter("counterpart", "/v1/observations")?.schema).toMatchObject({ items: { enum: expect.arrayContaining(["IRN", "ISR"]) } });
  });

  it("gives each path an example, each day and address its format, and rows an example", () => {
    const paths = operations.flatMap(({ path, parameters }) =>
      parameters.filter((one) => one.in === "path").map(({ example }) => [path, example]),
    );
    expect(paths.filter(([, example]) => example === undefined)).toEqual([]);
    const { Observation, Change } = document.components.schemas;
    expect(Observation.properties.start.format).toBe("date");
    expect(Observation.properties.href.format).toBe("uri");
    expect(Observation.properties.url).toMatchObject({ type: ["string", "null"], format: "uri" });
    expect(Change.properties.date.format).toBe("date");
    expect(Object.keys(Observation.examples[0])).toEqual(expect.arrayContaining(Observation.required));
  });

  it("says what addresses share once", () => {
    const referring = (list: { $ref?: string }[]) => list.filter((part) => part.$ref !== undefined).length;
    const all = Object.values(document.paths).map((item) => (item as { get: Operation }).get);
    expect(referring(all.flatMap(({ parameters }) => parameters as { $ref?: string }[]))).toBeGreaterThan(150);
    const inline = all
      .flatMap(({ parameters }) => parameters)
      .filter((one) => !("$ref" in one))
      .map((one) => JSON.stringify(one));
    expect(new Set(inline).size).toBe(inline.length);
  });

  it("is no part of the Worker", () => {
    const modules = readdirSync("dist/worker").filter((file) => file.endsWith(".js"));
    const worker = modules.map((file) => readFileSync(`dist/worker/${file}`, "utf8")).join("\n");
    expect(worker).not.toContain("to-json-schema");
    expect(worker).not.toContain("operationId");
  });
});

describe("answers are held against it", () => {
  const named = (n: string) => v.pipe(v.object({ [n]: v.string() }), v.metadata({ ref: "Twice" }));
  it("finds a key too few, a key too many and a value of another type", () => {
    const schema = v.object({ a: v.array(v.object({ b: v.nullable(v.number()) })) });
    expect(answerFault(schema, { a: [{ b: null }] })).toBe(null);
    expect(answerFault(schema, { a: [{}] })).toContain("a.0.b");
    expect(answerFault(schema, { a: [{ b: "1" }] })).toContain("a.0.b");
    expect(answerFault(schema, { a: [{ b: 1, c: 2 }] })).toContain("does not know");
  });
  it("refuses two schemas of one name", () => {
    expect(() => components([v.object({ x: named("x"), y: named("y") })])).toThrow("two schemas are named Twice");
  });
  it("matches the paths of a template only", () => {
    expect(pattern("/charts/{chart}.json").test("/charts/balance.json")).toBe(true);
    expect(pattern("/charts/{chart}.json").test("/charts/balance/json")).toBe(false);
  });
  it("has the ChartSpec as the model has it", () => {
    const both: Equal<v.InferOutput<typeof chartSpecJson>, ChartSpec> = true;
    expect(both).toBe(true);
  });
});

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

it("says where the parameters of a view are taken as the guide does", async () => {
  const data = operations.filter(({ path }) => path.startsWith("/v1"));
  const lacking = (name: string) => data.flatMap(({ path, parameters }) => (parameters.some((one) => one.name === name) ? [] : [path]));
  const releases = data.map(({ path }) => path).filter((path) => path.startsWith("/v1/releases"));
  const none = ["/v1/changes.atom", "/v1/openapi.json", ...releases].sort();
  expect(lacking("release").sort()).toEqual(none);
  for (const name of ["as_of", "collection"]) expect(lacking(name).sort()).toEqual(["/v1", "/v1/changes", ...none].sort());
  const guide = await (await fetch(`${origin}/api`)).text();
  expect(guide).toContain(
    "/v1 and /v1/changes take release alone; /v1/releases and what stands below it, the feeds and /v1/openapi.json take none",
  );
  expect(text).toBe(await (await fetch(`${origin}/v1/openapi.json?lang=fa`)).text());
});
