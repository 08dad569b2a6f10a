import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** A file of no chart was a page where its name has letters that no id has, and problem details where it has not. */

const app = createApp(unpinned(frozenSite()));
const NAMES = ["xyz", "__proto__", "toString", "constructor", "Visits", "a.b", "%D8%AA"];
const ENDINGS = ["json", "csv", "svg", "png"];

it.each(NAMES.flatMap((name) => ENDINGS.map((ending) => `/charts/${name}.${ending}`)))("%s", async (path) => {
  const answer = await app.request(path, { headers: { accept: "text/html" } }, { ASSETS: {} });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

it.each(["/charts/toString", "/charts/__proto__"])("%s is a page", async (path) => {
  const answer = await app.request(path, { headers: { accept: "text/html" } }, { ASSETS: {} });
  expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([404, "text/html"]);
});
