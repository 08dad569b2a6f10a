import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Names of lines stand off what lies behind them on pages, as labels do; image files and embeds of releases keep their bytes. */
it("is that of labels", () => {
  const halo = /svg \.labels text \{ ([^}]+) \}/.exec(readFileSync("src/chart/svg/svg.css", "utf8"))?.[1] ?? expect.fail();
  expect(readFileSync("src/worker/nouns/chart/chart.css", "utf8")).toContain(`.picture .name { ${halo} } /* never in embeds */`);
});
