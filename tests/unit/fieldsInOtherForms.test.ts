import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { selectionIn } from "../../src/worker/nouns/observation/selection.ts";
import { builtApp } from "../../tools/builtApp.ts";

const app = createApp(builtApp());

/** The addresses of the other forms of an answer, without their origin. */
async function alternates(path: string): Promise<string[]> {
  const response = await app.request(`http://localhost${path}`, {}, { ASSETS: {} });
  expect(response.status).toBe(200);
  const links = response.headers.get("link") ?? "";
  return [...links.matchAll(/<https?:\/\/[^/]+(\/v1[^>]*)>; rel="alternate"/g)].map(([, at]) => at ?? "");
}

it.each([
  ["/v1/observations.csv?last=1&fields=paragraph,verdict", "/v1/observations?last=1&fields=locator,check"],
  ["/v1/observations?last=1&fields=locator,check", "/v1/observations.csv?last=1&fields=paragraph,verdict"],
])("%s leads to the same rows under the names of the other form, where they are there", async (from, to) => {
  const others = (await alternates(from)).map((at) => decodeURIComponent(at));
  expect(others).toContain(to);
  for (const other of others) expect((await app.request(`http://localhost${other}`, {}, { ASSETS: {} })).status, other).toBe(200);
});

it("a form that has not what was asked for is no alternate", async () => {
  expect(await alternates("/v1/observations.csv?fields=release&last=1")).not.toContainEqual(expect.stringMatching(/observations\?/));
});

it("releases before 2026.30.0 hand the names on as they are", () => {
  const given = new URLSearchParams({ fields: "paragraph" });
  expect(selectionIn(given, "", "2026.29.0")).toBe(given);
  expect(selectionIn(given, "", "2026.30.0")?.get("fields")).toBe("locator");
});
