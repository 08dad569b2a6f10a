import { expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

const { catalog } = builtApp();

const text = async (path: string) => (await fetch(`${origin}${path}`)).text();

it.each(thinned(catalog.charts, 5).map(({ id }) => `/charts/${id}.json`))(
  "%s is compact without what stands beside the picture",
  async (path) => {
    for (const address of [path, `${path}?from=2010`, frozen(path)]) {
      const whole = await text(address);
      // A chart that a release did not have has no spec there.
      if (whole.includes('"status": 404')) continue;
      const compact = await text(`${address}${address.includes("?") ? "&" : "?"}compact=true`);
      const { table, sentences, sources, ...picture } = JSON.parse(whole);
      expect(table.rows, address).toBeInstanceOf(Array);
      expect(JSON.parse(compact), address).toEqual(picture);
      expect(compact, address).not.toContain("\n");
      expect(compact.length, address).toBeLessThan(0.6 * whole.length);
    }
  },
);

it("says what else than true it cannot read", async () => {
  const response = await fetch(`${origin}/charts/${catalog.charts[0]?.id}.json?compact=yes`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("compact");
});
