import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The list of charts says of goods sold, as of goods bought, on which side all years are; not of one of the two the last year alone. */

describe.each(await someWords())("goods in the list of charts, in %s", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.27.0")];
  const of = (site: typeof now, id: string) => {
    const spec = chartSpec(site, site.catalog.chartById.get(id) ?? expect.fail(id), viewOf({}));
    const findings = (spec.sentences ?? []).filter(({ part }) => part === "finding");
    return { said: firstFinding(site.catalog, spec), findings };
  };

  it.each(["exports-one-method", "imports-reported"])("%s has all years", (id) => {
    const { said, findings } = of(now, id);
    const most = Math.max(...findings.map(({ rows }) => rows.length));
    expect(findings.find(({ text }) => text === said)?.rows).toHaveLength(most);
  });

  it("had of goods sold one year in 2026.27.0", () => {
    const { said, findings } = of(then, "exports-one-method");
    expect(said).toBe(findings[0]?.text);
    expect(findings[0]?.rows).toHaveLength(2);
  });

  it("leaves the first sentence of charts whose next is of other rows", () => {
    for (const id of ["un-votes", "imports-one-method"]) expect(of(now, id).said, id).toBe(of(then, id).said);
  });
});
