import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { PREVIEW_NAME } from "../../src/chart/scene/imageSize.ts";
import { THEMES } from "../../src/chart/svg/palette.ts";
import { renderImageSvg } from "../../src/worker/image/file.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** What is nobody's in a picture, as the name of a line of both countries, has the color of text: in files before 2026.32.0 it was black on dark paper. */

const site = computedSite(HEAD);
const { palettes } = site.build;

describe.each(THEMES)("a file in %s colors", (theme) => {
  const svgOf = (id: string, release: string, format: "1200x630" | typeof PREVIEW_NAME) => {
    const edition = { ...site, catalog: { ...site.catalog, release } };
    const spec = chartSpec(edition, edition.catalog.chartById.get(id) ?? expect.fail(id), WHOLE);
    return renderImageSvg(site.build, edition, spec, { format, theme, parameters: [] });
  };
  const root = (svg: string) => /<svg [^>]*>/.exec(svg)?.[0] ?? "";

  it.each(["1200x630", PREVIEW_NAME] as const)("has that of text for what is nobody's, at %s", (format) => {
    const svg = svgOf("un-votes", HEAD, format);
    expect(svg).toContain('class="name " ');
    expect(svg).toMatch(/\.name \{[^}]*fill: currentColor/);
    expect(root(svg)).toContain(` color="${palettes[theme].ink}"`);
  });

  it("of an earlier release has the bytes that it had", () => {
    expect(root(svgOf("un-votes", "2026.31.0", "1200x630"))).not.toContain(" color=");
  });
});
