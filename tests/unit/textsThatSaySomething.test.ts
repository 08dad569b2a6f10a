import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { toolSchemas } from "../../tools/toolSchemas.ts";

const site = builtApp();
const app = createApp({ ...site, build: { ...site.build, toolSchemas: toolSchemas(site.catalog, site.build.releases) } });
const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;

const get = (path: string) => app.request(`http://localhost${path}`, {}, { ASSETS: {} });

/** What a search of the figures answers an assistant. */
async function found(args: Record<string, string>): Promise<Answer> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "search_numbers", arguments: args } });
  const { result }: Answer = await (
    await app.request("http://localhost/mcp", { method: "POST", headers: HEADERS, body }, { ASSETS: {} })
  ).json();
  return { ...result.structuredContent, text: result.content[0].text, isError: result.isError === true };
}

describe("a text of which nothing can be read", () => {
  it.each(["%20%20", "%00", "%ff", "arms%00"])("q=%s is refused", async (q) => {
    for (const path of ["/v1/observations", "/v1/observations.csv"]) {
      const response = await get(`${path}?q=${q}`);
      expect(response.status).toBe(400);
      expect(((await response.json()) as Answer).errors).toMatchObject([{ parameter: "q" }]);
    }
  });

  it("is refused as the id of what changed, and by the search of assistants", async () => {
    expect((await get("/v1/changes?id=%20")).status).toBe(400);
    expect(await found({ q: "  " })).toMatchObject({ isError: true });
  });

  it("a parameter without a name is called that, and nobody is asked whether another was meant", async () => {
    const { errors }: Answer = await (await get("/v1/observations?=x")).json();
    expect(errors[0].detail).toBe("The query has a parameter without a name");
  });
});

describe("a search without a figure", () => {
  it("says how many hold each word alone, also where two of them stand together", async () => {
    const { total, alone, text } = await found({ q: "arms imports Iran" });
    expect(total).toBe(0);
    expect(alone.map(({ word }: Answer) => word)).toEqual(["arms", "imports", "iran"]);
    expect(text).toContain("No figure holds all of these words");
  });

  it("says that figures hold the words where the other arguments leave none", async () => {
    const { total, alone, text } = await found({ q: "arms", from: "1950", to: "1951" });
    expect([total, alone.length]).toEqual([0, 1]);
    expect(text).toContain("none is as the other arguments ask");
    expect(text).not.toContain("No figure holds");
  });
});
