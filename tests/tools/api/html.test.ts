import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/worker/app.ts";
import { builtApp } from "../../../tools/builtApp.ts";
import { origin } from "../../fixtures/running.ts";

const { catalog } = builtApp();
const ROWS: Record<string, string | undefined> = {
  charts: catalog.charts[0]?.id,
  embed: catalog.charts[0]?.id,
  observations: catalog.observations[0]?.id,
  sources: catalog.sources[0]?.id,
  numbers: catalog.observations[0]?.id,
  problems: "not-found",
};

/** Every page by its route, one row of each noun; then charts and embeds of every kind, a search that finds, and what is not there. */
const PAGES = [
  ...createApp(builtApp())
    .routes.filter(({ method, path }) => method === "GET" && !/^\/v1|^\/p\/|\{|oembed|\.|\*/.test(path))
    .map(({ path }) => path.replace(/:\w+/, () => ROWS[path.split("/")[1] ?? ""] ?? "")),
  ...catalog.charts.flatMap(({ id }) => [`/charts/${id}`, `/embed/${id}`]),
  ...["/search?q=69+percent", "/nowhere", "/?as_of=2014", "/charts/visits?release=2026.1.0"],
];

/** Rules of html-validate that are no rules of HTML, each with the reason why it is off. */
const OFF: Record<string, string> = {
  "doctype-style": "Lower case is as good, and shorter",
  "attribute-boolean-style": "A matter of style",
  "attribute-empty-style": "A matter of style",
  "no-trailing-whitespace": "White space is no fault of a document that a program wrote",
  "void-style": "A matter of style",
  "long-title": "A title is as long as what it names",
};

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  elements: ["html5"],
  rules: Object.fromEntries(Object.keys(OFF).map((rule) => [rule, "off"])),
});

async function faults(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`));
}

/** Every page, fetched before the first is judged: judging takes so long that connections would be closed meanwhile. */
const texts = new Map<string, string>();
beforeAll(async () => {
  for (const path of PAGES) {
    const response = await fetch(`${origin}${path}`, { headers: { accept: "text/html" } });
    expect(response.headers.get("content-type"), path).toMatch(/^text\/html/);
    texts.set(path, await response.text());
  }
});

describe.each([...new Set(PAGES)])("%s", (path) => {
  it("is HTML by the standard, by html-validate", async () => {
    expect([...new Set(await faults(texts.get(path) ?? ""))].slice(0, 20)).toEqual([]);
  });
});

it("finds a fault where there is one", async () => {
  expect((await faults("<!doctype html><html lang=en><title>A</title><p><div>b</div></p>")).length).toBeGreaterThan(0);
});
