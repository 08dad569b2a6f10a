import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { createApp } from "../../src/worker/app.ts";
import type { chartSpecJson } from "../../src/worker/nouns/chart/json.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { components } from "../../tools/jsonSchema.ts";
import { describedBy, openApiText, templateOf } from "../../tools/openapi.ts";
import { origin } from "../fixtures/running.ts";
import { answerFault, pattern } from "./schemaGuard.setup.ts";

const text = readFileSync("dist/client/openapi.json", "utf8");
// biome-ignore lint/suspicious/noExplicitAny: a document of many shapes
const document: any = JSON.parse(text);
const operations = Object.entries(document.paths).map(([path, item]) => ({ path, ...(item as { get: Operation }).get }));
interface Operation {
  parameters: { name: string; in: string; description: string }[];
  responses: Record<string, { $ref?: string }>;
}

describe("/v1/openapi.json", () => {
  it("is made from the schemas of the routes, byte by byte, and served as it was made", async () => {
    expect(openApiText(builtApp())).toBe(text);
    const response = await fetch(`${origin}/v1/openapi.json`);
    expect(await response.text()).toBe(text);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
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
    const bound = new Set(routes.map(({ path }) => path));
    const described = describedBy(builtApp());
    expect(described.length).toBeGreaterThan(20);
    expect([...bound].sort()).toEqual(described.map(({ path }) => path).sort());
    expect(operations.map(({ path }) => path)).toEqual(described.map(templateOf));
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
        expect.arrayContaining(["200", "304", "400", "405", ...(path.includes("{") ? ["404"] : [])]),
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
    const ofToday =
      /^\/v1\/(?:releases|openapi\.json|changes\.atom)|^\/charts\/\{chart\}\/changes\.atom$|^\/(?:about|api|changes|glossary|in-your-article|problems)\.png$/;
    expect(unpinned.filter((path) => !ofToday.test(path))).toEqual([]);
  });

  it("is no part of the Worker", () => {
    const worker = readFileSync("dist/worker/index.js", "utf8");
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
