import { expect, it } from "vitest";
import { embedSizes } from "../../src/chart/scene/embedSize.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import { FormPicture } from "../../src/chart/svg/form.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

const form = formIn(sheetSpecOf(siteOver(headCatalog()), {}));

/** The ids of the links of a drawing, as the client reads them: said, or else the end of the address. */
function idsOf(svg: string): string[] {
  return [...svg.matchAll(/<a href="([^"]*)" data-id="([^"]*)"/g)].map(([, href = "", id = ""]) => id || (href.split("#")[1] ?? ""));
}

it("a page has no sign of emptiness at each of them: the attribute alone", () => {
  const site = siteOver(headCatalog());
  const page = String(<ChartSvg spec={sheetSpecOf(site, {})} size={embedSizes({ arrangement: "stacked", panels: [] }).wide} name="wide" />);
  expect(page.match(/ data-id>/g)?.length).toBeGreaterThan(100);
  expect(page).not.toContain('data-id=""');
});

it.each([360, 1080])("each mark of the balance sheet %i px wide has its id, said or at the end of its address", (width) => {
  const scene = formScene(form, width);
  const own = scene.links.map(({ id }) => id);
  const page = String(<FormPicture scene={scene} />);
  expect(own.length).toBeGreaterThan(30);
  expect(idsOf(page)).toEqual(own);
  expect(page).toContain('data-id=""');
  const file = String(<FormPicture scene={scene} isInFile />);
  expect(file).not.toContain('data-id=""');
  expect(idsOf(file)).toEqual(own);
});
