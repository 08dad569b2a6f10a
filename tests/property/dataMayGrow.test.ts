import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { balanceSeries, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { createApp } from "../../src/worker/app.ts";
import { aYearOn, grown, grownIds } from "../fixtures/grown.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** The cheap half of `npm run grown`, which runs the other tests over such data too. */

const head = readData("data");
const more = grown(head, "tomorrow");
const { document, series, chart, event, running } = grownIds("tomorrow");
const before = loadCatalog(head, "2030.1.0");
const catalog = loadCatalog(more, "2030.1.0");
const last = catalog.subject.last_year;
const app = createApp({ ...unpinned(frozenSite()), catalog });
const get = async (path: string) => app.request(`http://localhost${path}`, {}, {});
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await get(path)).json();

describe("data that grew", () => {
  it("have what was added, and figures corrected in many series", () => {
    const changed = before.observations.filter((o) => catalog.observationById.get(o.id)?.value !== o.value);
    expect(new Set(changed.map((o) => o.series)).size).toBeGreaterThan(2);
    expect(catalog.sources.length).toBe(before.sources.length + 1);
  });

  it.each([
    ...[`/v1/series/${series}`, `/v1/series/${series}/observations.csv`, `/v1/events/${event}`, `/v1/sources/${document}`],
    ...[`/charts/${chart}`, `/charts/${chart}.json`, `/charts/${chart}.svg`, `/embed/${chart}`, `/sources/${document}`],
    ...["/", "/events", "/checks", "/method", "/disagreements", "/v1/observations", "/v1/balance", "/v1/codes"],
  ])("are served at %s", async (path) => expect((await get(path)).status).toBe(200));

  it("move the balance of the last year, and the count of visits in it", async () => {
    const lean = (of: typeof catalog) => balanceSeries(of, DEFAULT_BALANCE).at(-1)?.lean;
    expect(lean(catalog)).toBeGreaterThan(lean(before) ?? 1);
    const { observations } = await json("/v1/series/official-visits/observations?collection=documents");
    expect(observations.find((o: { derived_from: string[] }) => o.derived_from.includes(event))).toMatchObject({
      counterpart: "ISR",
      period: String(last),
      direction: "to_counterpart",
    });
  });

  it("tell of the running year what its sources tell, though the balance ends with the last full year", async () => {
    expect(await (await get("/events")).text()).toContain("A leader visits Israel again (in other words)");
    expect((await json(`/v1/events/${running}`)).event).toMatchObject({ date: `${last + 1}-03`, status: "happened" });
    const { observations } = await json("/v1/series/official-visits/observations?collection=documents");
    expect(observations.map(({ period }: { period: string }) => period)).toContain(String(last + 1));
    expect(balanceSeries(catalog, DEFAULT_BALANCE).at(-1)?.year).toBe(last);
  });

  it("a year on have one year more of the balance, which the axes of its pictures must hold", () => {
    const later = aYearOn(head);
    expect(balanceSeries(loadCatalog(later, "2031.1.0"), DEFAULT_BALANCE).at(-1)?.year).toBe(last + 1);
    const ends = () => loadStrictly({ ...later, "charts.csv": head["charts.csv"] ?? "" }, "2031.1.0", { hasObservation: null });
    expect(ends).toThrow(`expected a year before ${last + 1}, in which the axes of the balance`);
  });

  it("stand in the picture of their series", async () => {
    const spec = await json(`/charts/${chart}.json`);
    expect(spec.panels.flatMap((panel: { marks: { value: number }[] }) => panel.marks.map(({ value }) => value)).sort()).toEqual([5, 7]);
  });

  it("say what their rows say now", async () => {
    expect(await (await get("/events")).text()).toContain("A leader visits Israel (in other words)");
  });
});
