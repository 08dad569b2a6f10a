import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { Source } from "../../src/model/source.ts";
import { NumberTable } from "../../src/worker/nouns/chart/figure.tsx";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The figures of a source are read row by row on a phone, as those of the fact check; a chart's are looked along, and scroll. */

const languages = await someWords();

it.each(languages)("each cell of a source's figures names its column, in %s", (code, words) => {
  const tableIn = (release: string) => {
    const site = siteInWords(code, words, release);
    const source = site.catalog.sourceById.get("souleimanov-2014") as Source;
    return (
      String(SourcePage({ edition: site, source, address: "" }).body)
        .split("<table")[1]
        ?.split("</table>")[0] ?? ""
    );
  };
  const now = tableIn(HEAD);
  const columns = [...now.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, column]) => column);
  expect(columns.length).toBe(9);
  expect(now).toContain('class="stacking"');
  const rows = now.split("<tr>").slice(2);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect([...row.matchAll(/ data-head="(.*?)"/g)].map(([, head]) => head)).toEqual(columns);
  expect(tableIn("2026.25.0")).not.toMatch(/stacking|data-head/);
});

it("those of a chart scroll", () => {
  const [, en] = languages[0] as (typeof languages)[number];
  const site = siteInWords("en", en, HEAD);
  const spec = chartSpec(site, site.catalog.chartById.get("security") as Chart, WHOLE);
  expect(String(NumberTable({ edition: site, spec }))).not.toMatch(/stacking|data-head/);
});
