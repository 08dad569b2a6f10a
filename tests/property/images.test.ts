import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { pictureAlone } from "../../src/chart/chartSpec/chartSpec.ts";
import { IMAGE_SIZE_NAMES, type ImageSizeName } from "../../src/chart/scene/imageSize.ts";
import { THEMES, type Theme } from "../../src/chart/svg/palette.ts";
import { listReleases } from "../../src/curator/releases.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { renderImageSvg } from "../../src/worker/image/file.tsx";
import { counted, smallestLetters } from "../fixtures/drawnPicture.ts";
import { computedNames, computedSite, HEAD } from "../fixtures/headSite.ts";
import { drawn, isDrawn, isThorough } from "../fixtures/sample.ts";
import { frozenSite, type Site } from "../fixtures/site.ts";
import { printTable } from "../safety/table.ts";

/**
 * Every size of picture file holds every panel, row, line, mark and partner of its view, or says what it leaves out. In a sample one release
 * is drawn, with each version another, in the sizes with least room.
 */

const isHead = (name: string) => name === HEAD;
const computed = computedNames();
const all = [...computed, ...listReleases("data").slice(-2)];
const sites = all
  .filter((name, i) => isHead(name) || isDrawn(i, all.length - 1))
  .map((name): [string, Site] => [name, computed.includes(name) ? computedSite(name) : frozenSite(name)]);
/** Pixels that the smallest letters have at least: those of the fullest pictures in the lowest size, which are balance sheets. */
const [LEAST_LETTERS, LEAST_IN_FULLEST] = [10.5, 10.2];
const isFullest = (id: string) => id === "balance-sheet";

const WHOLE_VIEW: Partial<ChartView> = {};

/** Views in which a chart has less to show than usual. In a sample one of them, with each version another. */
const LESS: Partial<ChartView>[] = [
  { vintage: { as_of: "2014-12-31", collection: "all" } },
  { vintage: { as_of: null, collection: "documents" } },
  { from: 2010, to: 2020 },
];

/** What is drawn of a view of a site: everything of the head's usual views; of the others the sizes with least room. */
function drawings(name: string, isUsual: boolean): [ImageSizeName, Theme][] {
  const isFull = isThorough() || (isHead(name) && isUsual);
  const sizes = isFull ? IMAGE_SIZE_NAMES : (["1200x630", "720"] as const);
  return sizes.flatMap((size) =>
    (isHead(name) && isUsual && (isThorough() || size === "1200x630") ? THEMES : (["light"] as const)).map(
      (theme) => [size, theme] as [ImageSizeName, Theme],
    ),
  );
}

describe.each(sites)("pictures of %s", (name, site) => {
  const seen = { ...site, urls: site.urls.absolute };
  const rows: string[][] = [];
  it.each(site.catalog.charts.map((chart) => [chart.id, chart] as const))("%s: all is drawn in every size", (id, chart) => {
    for (const [i, part] of (isHead(name) ? [WHOLE_VIEW, ...drawn(LESS, 3, 3)] : [WHOLE_VIEW]).entries()) {
      const spec = pictureAlone(chartSpec(seen, chart, { ...WHOLE, ...part }));
      for (const [format, theme] of drawings(name, i === 0)) {
        const svg = renderImageSvg(site.build, seen, spec, { format, theme, parameters: [] });
        const { lost, ...found } = counted(spec, svg);
        const letters = smallestLetters(svg);
        const counts = Object.values(found).map(([drawn, all]) => `${drawn} of ${all}`);
        if (i === 0) rows.push([id, format, theme, ...counts, letters.toFixed(1), lost.join("; ") || "-"]);
        expect.soft(letters, `letters of ${id} ${format}`).toBeGreaterThan(isFullest(id) ? LEAST_IN_FULLEST : LEAST_LETTERS);
        expect.soft(lost, `${id} ${format} ${theme} view ${i}`).toEqual([]);
      }
    }
  });
  it("as the table tells", () => {
    const columns = ["chart", "size", "theme", "panels", "rows", "lines", "marks", "partners", "letters", "lost"];
    printTable(`What picture files of ${name} draw; letters in pixels, the smallest`, columns, rows);
    expect(rows.length).toBe(site.catalog.charts.length * drawings(name, true).length);
  });
});
