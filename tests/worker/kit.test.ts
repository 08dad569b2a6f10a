import { Miniflare } from "miniflare";
import { expect, it } from "vitest";
import { SETTINGS } from "../../tools/startWorker.ts";
import { kitBundle } from "../fixtures/kitBundle.ts";
import { kitOutputs } from "../fixtures/kitOutputs.ts";

it("numbers, dates and lists of six languages are the same bytes in workerd as in Node", async () => {
  const script = await kitBundle("export default { fetch: () => Response.json(kitOutputs()) };");
  const mf = new Miniflare({ ...SETTINGS, modules: true, script });
  try {
    const there = (await (await mf.dispatchFetch("http://localhost/")).json()) as string[];
    expect(there.length).toBeGreaterThan(3000);
    expect(there).toEqual(kitOutputs());
  } finally {
    await mf.dispose();
  }
});
