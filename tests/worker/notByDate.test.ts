import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** What an address answers whose row does not count by its date: that it does not, with the way to it, and not that there is no such row. */

const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual", headers: { accept: "text/html" } });
const FIGURE = "arms-import-share.ISR.2016_2020.avim-2025";
const EVENT = "pezeshkian-visits-azerbaijan-2025";
const BEFORE = "as_of=2014";

describe("a row that came after the date of the address", () => {
  it.each([
    [`/v1/observations/${FIGURE}`, `There is no figure “${FIGURE}” in what was certainly published by 31 December 2014`],
    [`/v1/events/${EVENT}`, `There is no event “${EVENT}” in what was certainly published by 31 December 2014`],
    ["/v1/sources/avim-2025", "There is no source “avim-2025” in what was certainly published by 31 December 2014"],
  ])("%s is not found, and where it stands is said", async (path, said) => {
    expect((await get(path)).status).toBe(200);
    const response = await get(`${path}?${BEFORE}&collection=documents`);
    expect(response.status).toBe(404);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toBe(`${said}. Open it without the date: ${origin}${path}?collection=documents`);
    expect((await get(`${path}?as_of=2026`)).status).toBe(200);
  });

  it.each([
    [`/observations/${FIGURE}`, "Open it without the date"],
    ["/sources/avim-2025", "Open it without the date"],
    [`/az/observations/${FIGURE}`, "Onu tarix olmadan açın"],
    [`/tr/observations/${FIGURE}`, "Tarih olmadan açın"],
    ["/ru/sources/avim-2025", "Открыть без даты"],
    ["/fa/sources/avim-2025", "آن را بدون تاریخ باز کنید"],
    ["/he/sources/avim-2025", "לפתוח בלי התאריך"],
  ])("the page %s has a link to it", async (path, label) => {
    const response = await get(`${path}?${BEFORE}`);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).not.toContain("Did you mean");
    const [, href = ""] = new RegExp(`<a href="([^"]*)"[^>]*>${label}</a>`).exec(html) ?? [];
    expect(new URL(href, origin).pathname).toBe(path);
    expect((await get(new URL(href, origin).pathname)).status).toBe(200);
  });

  it("is as it was in a release before 2026.25.0", async () => {
    expect((await get(`/v1/sources/avim-2025?${BEFORE}&release=2026.24.0`)).status).toBe(200);
    const { detail } = (await (await get(`/v1/observations/${FIGURE}?${BEFORE}&release=2026.24.0`)).json()) as { detail: string };
    expect(detail).toContain("Did you mean");
  });
});

it("no page of a view by date leads to a source that does not count by it", async () => {
  for (const path of ["/", "/sources", "/checks", "/events", "/disagreements"]) {
    const html = await (await get(`${path}?${BEFORE}-12-31`)).text();
    const sources = new Set([...html.matchAll(/href="([^"#]*\/sources\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")));
    const dated = [...sources].filter((href) => href.includes("as_of"));
    // The dashboard of that day leads to no source.
    if (path !== "/") expect(dated, path).not.toEqual([]);
    for (const href of dated) expect((await get(href.replace(origin, ""))).status, href).toBe(200);
  }
});

it("the reason of a check that a view by date does not have is null", async () => {
  const { checks } = (await (await get(`/v1/checks?as_of=2021`)).json()) as {
    checks: { claim: string; reason: string | null; inferred: boolean }[];
  };
  const [trade] = checks.filter(({ claim }) => claim === "trade-turnover.IRN.2020.eurasia-review-2020");
  expect(trade?.reason).toBeNull();
  expect(checks.map(({ reason }) => reason)).not.toContain("");
  expect(checks.every(({ inferred }) => typeof inferred === "boolean")).toBe(true);
});

it("events as CSV have no note that names a later year", async () => {
  const notes = async (query: string) => (await (await get(`/v1/events.csv?as_of=2021${query}`)).text()).includes("A blog of 2022");
  expect(await notes("&release=2026.24.0")).toBe(true);
  expect(await notes("")).toBe(false);
});
