import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ColumnsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { latestFact, rangeFacts } from "../../src/model/facts/records.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver, viewOf } from "../fixtures/sheetSite.ts";

const head = headCatalog();
const before = { ...head, release: "2026.24.0" };
const chartOf = (catalog: Catalog, id: string) => catalog.chartById.get(id) ?? expect.fail(`no chart ${id}`);
const findingOf = (catalog: Catalog, id: string) => chartSpec(siteOver(catalog), chartOf(catalog, id), viewOf({})).finding ?? "";
const shown = (catalog: Catalog, id: string) => chartRows(catalog, chartOf(catalog, id), viewOf({}).vintage);

describe("ranges of one count", () => {
  it("name the count once", () => {
    const said = findingOf(head, "disputes");
    expect(said.match(/In one count \(/g)).toHaveLength(1);
    expect(said).toMatch(
      /In the same count, the cooperative share of reported events with Israel ranged from \d+% \(\d{4}\) to \d+% \(\d{4}–\d{2}\)\.$/,
    );
    expect(findingOf(before, "disputes").match(/In one count \(/g)).toHaveLength(2);
  });

  it("are of two where their years differ", () => {
    const rows = shown(head, "disputes").filter(({ series }) => series === "icews-cooperation-share");
    expect(rangeFacts(head, rows).map(({ isSameCount }) => isSameCount)).toEqual([undefined, true]);
    const fewer = rows.filter(({ counterpart, period }) => counterpart !== "ISR" || period.text !== "2003");
    expect(rangeFacts(head, fewer).map(({ isSameCount }) => isSameCount)).toEqual([undefined, undefined]);
  });
});

describe("a latest figure that nobody printed", () => {
  it("is said to be estimated, and by whom", () => {
    const latest = latestFact(head, shown(head, "oil-volumes"));
    expect(latest?.latest.status).toBe("E");
    expect(findingOf(head, "oil-volumes")).toContain("; estimated by the source).");
    expect(findingOf(before, "oil-volumes")).not.toContain("estimated");
    const printed = shown(head, "oil-volumes").filter(({ status }) => status === "A");
    expect(latestFact(head, printed)?.isEstimate).toBeUndefined();
  });
});

describe("a zero among columns", () => {
  const sceneOf = (catalog: Catalog, width: number) => {
    const spec = chartSpec(siteOver(catalog), chartOf(catalog, "arms-deliveries"), viewOf({}));
    const form = spec.forms?.find((one): one is ColumnsPanel => one.kind === "columns") ?? expect.fail("no columns");
    const zeros = form.columns.filter(({ value }) => value === 0).map(({ id }) => id);
    return { zeros, texts: formScene(form, width, false, "ltr", catalog.release).texts };
  };

  it.each([328, 600, 1100])("has its figure in each year, %d px wide, and none meets another word", (width) => {
    const { zeros, texts } = sceneOf(head, width);
    expect(zeros.length).toBeGreaterThan(3);
    for (const id of zeros)
      expect(
        texts.filter(({ of }) => of === id).map(({ text }) => text),
        id,
      ).toEqual(["0"]);
    const own = texts.filter(({ of }) => of !== null && zeros.includes(of));
    for (const text of own)
      for (const other of texts) if (other !== text) expect(intersects(textRect(text), textRect(other)), other.text).toBe(false);
  });

  it("may lack it in older releases, where a mark stands there", () => {
    const { zeros, texts } = sceneOf(before, 600);
    expect(texts.filter(({ of }) => of !== null && zeros.includes(of)).length).toBeLessThan(zeros.length);
  });
});
