import { expect, it } from "vitest";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { FormPicture } from "../../src/chart/svg/form.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

const form = formIn(sheetSpecOf(siteOver(headCatalog()), {}));

/** The ids of the links of a drawing, as the client reads them: said, or else the end of the address. */
function idsOf(svg: string): string[] {
  return [...svg.matchAll(/<a href="([^"]*)" data-id="([^"]*)"/g)].map(([, href = "", id = ""]) => id || (href.split("#")[1] ?? ""));
}

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
