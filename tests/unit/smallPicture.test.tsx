import { describe, expect, it } from "vitest";
import { smallPictureSpec } from "../../src/chart/chartSpec/smallPictureSpec.ts";
import { SMALL, smallPicture } from "../../src/chart/scene/smallPicture.ts";
import { SmallPictureSvg } from "../../src/chart/svg/smallPicture.tsx";
import { lineKey } from "../../src/model/contiguousSegments.ts";
import { countBeside } from "../../src/model/countBeside.ts";
import { countKey } from "../../src/model/countKey.ts";
import type { Observation } from "../../src/model/observation.ts";
import { isOfOneCase } from "../../src/model/ofCases.ts";
import { allObservations, checksOf, collectionFor } from "../../src/model/queries.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { thinned } from "../fixtures/sample.ts";

const catalog = headCatalog();
const rows = allObservations(catalog, { as_of: null, collection: "all" });
const isRecord = (o: Observation) => collectionFor(catalog, o) === "references";
const beside = (o: Observation, from = rows) => countBeside(catalog.release, o, from, isRecord, checksOf(catalog, o.id)[0]?.records);
const claims = rows.filter((o) => !isRecord(o));
/** One figure of each count, and every claim. */
const samples = [
  ...new Map(rows.filter((o) => !isOfOneCase(catalog.release, o)).map((o) => [isRecord(o) ? lineKey(o) : o.id, o])).values(),
];
const keys = (count: Observation[]) => new Set(count.map((o) => countKey(catalog.release, o)));

describe("the count beside a figure", () => {
  it("is one count and never two, for every figure", () => {
    expect(samples.map((o) => keys(beside(o)).size).filter((n) => n > 1)).toEqual([]);
    expect(claims.flatMap((o) => beside(o)).filter((o) => !isRecord(o))).toEqual([]);
  });

  it("is the line that gave the verdict, where one did", () => {
    const tested = claims
      .filter((o) => !isOfOneCase(catalog.release, o))
      .filter(({ id }) => (checksOf(catalog, id)[0]?.records ?? []).some((ref) => catalog.observationById.has(ref)));
    expect(tested.length).toBeGreaterThan(8);
    const without = tested.filter((o) => !beside(o).some(({ id }) => checksOf(catalog, o.id)[0]?.records.includes(id)));
    expect(without).toEqual([]);
  });

  it("is none of a figure of one case, where there is a second one of another source", () => {
    const cases = rows.filter((o) => isOfOneCase(catalog.release, o));
    expect(cases.filter(isRecord).length).toBeGreaterThan(1);
    expect(cases.flatMap((o) => beside(o))).toEqual([]);
  });

  it("of a record is its own line", () => {
    const one = rows.find(({ id }) => id.startsWith("arms-import-share.ISR.2016_2020.360info")) as Observation;
    expect(beside(one)).toContain(one);
    expect(beside(one).length).toBeGreaterThan(5);
  });

  it("goes with its rows", () => {
    const claim = claims.find(({ series }) => series === "arms-import-share") as Observation;
    expect(beside(claim, claims)).toEqual([]);
  });
});

const drawn = (o: Observation, highlighted: string | null = null) =>
  smallPicture(smallPictureSpec(catalog, beside(o), isRecord(o) ? [] : [o], highlighted));

describe("a small picture", () => {
  it("keeps everything inside, for every figure", () => {
    for (const o of thinned(samples, 6)) {
      const scene = drawn(o, o.id);
      expect(scene, o.id).not.toBeNull();
      const numbers = JSON.stringify(scene).match(/NaN|Infinity|null,"y"/);
      expect(numbers, o.id).toBeNull();
      const { ring, levels, claims: marks } = scene as NonNullable<typeof scene>;
      for (const { x, y } of [...marks, ...(ring ? [ring] : [])]) {
        expect(x >= 0 && x <= SMALL.width, o.id).toBe(true);
        expect(y >= 0 && y <= SMALL.height, o.id).toBe(true);
      }
      expect(levels.length, o.id).toBe(ring === null ? 1 : 0);
    }
  });

  it("joins no gap: as many strokes as the large picture has", () => {
    const claim = claims.find(({ id }) => id.startsWith("trade-turnover.IRN")) as Observation;
    const spec = smallPictureSpec(catalog, beside(claim), [claim]);
    const scene = smallPicture(spec);
    const runs = spec.lines.flatMap((line) => line.runs);
    expect(runs.length).toBeGreaterThan(1);
    expect(scene?.lines.flatMap(({ path }) => path.match(/M/g) ?? []).length).toBe(runs.length);
    expect(scene?.lines.flatMap(({ path }) => path.match(/[ML]/g) ?? []).length).toBe(runs.flat().length);
  });

  it("is hidden from those who hear the page, or named", () => {
    const scene = drawn(claims[0] as Observation);
    if (!scene) throw new Error("nothing drawn");
    expect(String(<SmallPictureSvg scene={scene} />)).toContain('aria-hidden="true"');
    const named = String(<SmallPictureSvg scene={scene} label="figures" />);
    expect(named).toContain('role="img" aria-label="figures"');
    expect(named).not.toContain("aria-hidden");
  });

  it("is nothing where nothing can be drawn", () => {
    expect(smallPicture(smallPictureSpec(catalog, [], []))).toBeNull();
  });
});
