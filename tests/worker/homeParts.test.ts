import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import type { App } from "../../src/worker/application.ts";
import { HOME_PARTS, type Parts } from "../../src/worker/pages/home/builtParts.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { thinned } from "../fixtures/sample.ts";

const file = readFileSync(`dist/client/${HOME_PARTS}`, "utf8");

/** A page as an isolate that knows nothing yet answers it, with this text as the file of parts. */
async function cold(
  address: string,
  parts: string,
  origin = builtApp().build.origin,
  sum = sumOf(parts),
  catalog = builtApp().catalog,
): Promise<string> {
  const { build, words } = builtApp();
  // Neither the catalogue nor the build is one that something is remembered of.
  const app: App = { catalog: { ...catalog }, build: { ...build, fileSums: { [HOME_PARTS]: sum } }, words };
  const assets = { fetch: async (asked: string) => new Response(asked.endsWith(HOME_PARTS) ? parts : null) };
  const response = await createApp(app).request(`${origin}${address}`, {}, { PUBLIC_ORIGIN: origin, ASSETS: assets });
  expect(response.status).toBe(200);
  return response.text();
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

it.each(thinned(["/?half_life=7", "/?estimates=without", "/?collection=documents&half_life=7", "/?as_of=2014-12-31", "/"], 5))(
  "%s is the same page with the parts of the build and without",
  async (address) => {
    const without = await cold(address, "");
    expect(await cold(address, file)).toBe(without);
    expect(await cold(address, file, builtApp().build.origin, sumOf("another file"))).toBe(without);
  },
);

it("another method has the index written anew, and nothing else of what the build has written", async () => {
  const parts = JSON.parse(file) as Parts;
  // What may be chosen of a chart is no text of the page, but decides what stands there.
  const marked = parts.map(([name, text], i): Parts[number] => [name, name.startsWith("choice of") ? text : `part-${i}-`]);
  const written = marked.filter(([name]) => !name.startsWith("choice of"));
  const page = await cold("/?half_life=7", JSON.stringify(marked));
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter(([, text]) => !page.includes(text)).map(([name]) => name)).toEqual([]);
  expect(page).toMatch(/<figure id="balance"[^>]*half_life=7/);
  expect(page.match(/<svg class="(?:wide|narrow) waiting"/g)).toHaveLength(2);
});

it("another method asks for no number", async () => {
  const { catalog } = builtApp();
  const asked = (): never => {
    throw new Error("a number was asked for");
  };
  const unread = { ...catalog, observationsBySeries: { ...catalog.observationsBySeries, get: asked } };
  expect(await cold("/?half_life=7", file, undefined, undefined, unread)).toBe(await cold("/?half_life=7", file));
  await expect(cold("/?half_life=7", "[]", undefined, undefined, unread)).rejects.toThrow();
});

it("a view that the build has not written has parts of its own", async () => {
  const marked = (JSON.parse(file) as Parts).map(([name], i): Parts[number] => [name, `part-${i}-`]);
  expect(await cold("/?as_of=2014-12-31", JSON.stringify(marked))).not.toMatch(/part-\d/);
  expect(await cold("/?half_life=7", JSON.stringify(marked), "https://elsewhere.example")).not.toMatch(/part-\d/);
});
