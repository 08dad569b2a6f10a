import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { drawn } from "../fixtures/sample.ts";

const { catalog } = builtApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const json = async (path: string) => (await fetch(`${origin}${path}`)).json() as Promise<Answer>;

describe("/v1/balance", () => {
  it("runs over the years of the subject and stays within −1 to +1 and within its band", async () => {
    const { balance, query } = await json("/v1/balance");
    const { first_year, last_year } = catalog.subject;
    expect(balance.map((row: Answer) => row.year)).toEqual(Array.from({ length: last_year - first_year + 1 }, (_, i) => first_year + i));
    expect(query).toMatchObject({ half_life: 5, prior: 8, scale: "goldstein", unit: "episode", collection: "documents" });
    for (const row of balance.filter((row: Answer) => row.lean !== null)) {
      expect(Math.abs(row.lean)).toBeLessThanOrEqual(1);
      expect(row.band_low).toBeLessThanOrEqual(row.lean);
      expect(row.band_high).toBeGreaterThanOrEqual(row.lean);
    }
  });

  it("claims a direction only on the side of the lean, of the whole band, of every variant and of all three codings", async () => {
    const claimed = (await json("/v1/balance")).balance.filter((row: Answer) => row.direction !== null);
    expect(claimed.length).toBeGreaterThan(0);
    for (const { direction, lean, band_low, band_high, claimable, coder_agreement } of claimed) {
      const { sign } = catalog.subject.partners.find(({ code }) => code === direction) ?? {};
      expect([lean, band_low, band_high].map(Math.sign)).toEqual([sign, sign, sign]);
      expect([claimable, coder_agreement]).toEqual([1, 3]);
    }
  });

  it("claims a direction, in a release before 2026.3.0, exactly where all variants of the data agree", async () => {
    const { balance } = await json(frozen("/v1/balance"));
    expect(balance.filter((row: Answer) => row.direction !== null).length).toBeGreaterThan(0);
    for (const row of balance) expect(row.direction === null).toBe(row.claimable !== 1);
  });

  it("gives the same numbers as CSV", async () => {
    const { balance } = await json("/v1/balance");
    const lines = (await (await fetch(`${origin}/v1/balance.csv`)).text()).trimEnd().split("\r\n");
    const columns = (lines[0] ?? "").split(",");
    expect(columns.slice(0, 9)).toEqual([
      "year",
      "lean",
      "memory_irn",
      "memory_isr",
      "evidence",
      "band_low",
      "band_high",
      "claimable",
      "documents",
    ]);
    const cells = lines.slice(1).map((line) => line.split(","));
    expect(cells.map((row) => Number(row[1]))).toEqual(balance.map((row: Answer) => row.lean));
  });

  it("answers every parameter", async () => {
    const last = async (query: string) => (await json(frozen(`/v1/balance?${query}`))).balance.at(-1);
    const plain = await last("");
    for (const query of ["half_life=10", "prior=0", "scale=sign", "unit=event", "drop=souleimanov-2014"])
      expect((await last(query)).lean, query).not.toBe(plain.lean);
    expect((await last("as_of=2014-12-31")).year).toBe(2014);
  });

  it.each([
    "half_life=0.5",
    "half_life=21",
    "prior=33",
    "prior=-1",
    "scale=goldstien",
    "drop=nobody-2020",
    "unit=",
    "half_life=5&half_life=6",
  ])("refuses %s", async (query) => {
    expect((await fetch(`${origin}/v1/balance?${query}`)).status).toBe(400);
  });
});

describe("/v1/events", () => {
  it("tells one visit under two dates as one event with two mentions", async () => {
    const { event } = await json(frozen("/v1/events/pezeshkian-visits-azerbaijan-2025?collection=documents"));
    expect(event.mentions.map((mention: Answer) => mention.date).sort()).toEqual(["2025-04-28", "2025-04-29"]);
  });

  it("does not know the embassy of 2023 in 2021", async () => {
    const embassy = "/v1/events/azerbaijan-opens-embassy-tel-aviv-2023";
    const status = async (as_of: string) => (await json(frozen(`${embassy}?as_of=${as_of}`))).event.status;
    expect(await status("2021-12-31")).toBe("planned");
    expect(await status("2025-12-31")).toBe("happened");
  });

  it("filters, and scores no plan, allegation or denial", async () => {
    const { events } = await json("/v1/events?status=planned,alleged,denied");
    expect(events.length).toBeGreaterThan(0);
    expect(events.some((event: Answer) => event.scored || event.status === "happened")).toBe(false);
    const iran = (await json(frozen("/v1/events?partner=IRN&kind=drill"))).events;
    expect(iran.map((event: Answer) => event.id)).toEqual(["iran-khyber-conquerors-drill-2021", "iran-eghtedar-drill-2022"]);
  });

  it("has a row for each mention in CSV", async () => {
    const { events } = await json("/v1/events");
    const mentions = events.reduce((sum: number, event: Answer) => sum + event.mentions.length, 0);
    const text = await (await fetch(`${origin}/v1/events.csv`)).text();
    expect(text.trimEnd().split("\r\n")).toHaveLength(mentions + 1);
  });
});

describe("derived series", () => {
  it("count visits by direction, with the events they come from", async () => {
    const { observations, sources } = await json(frozen("/v1/series/official-visits/observations"));
    const visit = observations.find((o: Answer) => o.id === "official-visits.ISR.2021.derived");
    expect(visit).toMatchObject({
      value: 1,
      direction: "to_counterpart",
      status: "E",
      quote: null,
      source: null,
      derived_from: ["jabbarov-visits-israel-2021"],
    });
    expect(Object.keys(sources)).toContain("responsible-statecraft-2021");
  });

  it("have as value the number of their events, all of one kind, partner and year, and a page for each number", async () => {
    const counted = (await json("/v1/observations")).observations.filter((o: Answer) => o.derived_from.length > 0);
    expect(counted.length).toBeGreaterThan(0);
    const events = new Map<string, Answer>((await json("/v1/events")).events.map((event: Answer) => [event.id, event]));
    for (const o of counted) {
      const told = o.derived_from.map((id: string) => events.get(id));
      expect([o.value, o.lower, o.source], o.id).toEqual([told.length, told.length, null]);
      for (const event of told)
        expect([event.partner, event.scored, event.start.slice(0, 4)], o.id).toEqual([o.counterpart, true, o.period]);
      expect(new Set(told.map((event: Answer) => event.kind)).size, o.id).toBe(1);
    }
    for (const o of counted.slice(0, 5)) expect((await fetch(`${origin}/observations/${o.id}`)).status, o.id).toBe(200);
  });
});

describe("pages", () => {
  it.each([
    "/events",
    "/events?partner=IRN&kind=all",
    "/disagreements",
    "/method",
    `/sources/${catalog.sources[0]?.id}`,
    "/charts/balance",
  ])("%s answers", async (path) => {
    const response = await fetch(`${origin}${path}`);
    expect(response.status).toBe(200);
    expect((await response.text()).match(/<h1/g)).toHaveLength(1);
  });

  it("refuse a value that a known filter does not have", async () => {
    expect((await fetch(`${origin}/events?kind=parade`)).status).toBe(400);
  });

  it("every link of the events, disagreements, method and source pages leads somewhere, anchors included", async () => {
    const pages = new Map<string, string>();
    const load = async (path: string) => {
      if (!pages.has(path)) {
        const response = await fetch(`${origin}${path}`);
        expect(response.status, path).toBe(200);
        pages.set(path, await response.text());
      }
      return pages.get(path) ?? "";
    };
    for (const start of ["/events", "/disagreements", "/method", `/sources/${catalog.sources[0]?.id}`]) {
      const links = [...(await load(start)).matchAll(/href="(\/?[^":]*)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
      // In a sample one link of three, another one with each version: most lead to one of many pages that are made alike.
      for (const link of drawn([...new Set(links)], 3, 12)) {
        const [path = "", anchor] = link.split("#");
        const text = await load(path === "" ? start : path);
        if (anchor) expect(text.includes(`id="${anchor}"`), `${start} → ${link}`).toBe(true);
      }
    }
  });
});

describe("the balance with the reader's own method", () => {
  const page = async (path: string) => (await fetch(`${origin}${path}`)).text();
  it("follows the address in picture, numbers and form, on the dashboard and on the chart's page", async () => {
    const asked = "half_life=10&drop=souleimanov-2014";
    for (const path of ["/", "/charts/balance"]) {
      const html = await page(frozen(`${path}?${asked}`));
      expect(html, path).toContain("halved every 10 years; without souleimanov-2014");
      expect(html, path).toContain('<option value="10" selected');
      const csv = /href="([^"]*\/charts\/balance\.csv[^"]*)"/.exec(html)?.[1] ?? "";
      for (const part of asked.split("&")) expect(csv, path).toContain(part);
    }
    const { balance } = await json(frozen(`/v1/balance?${asked}`));
    const csv = await page(frozen(`/charts/balance.csv?${asked}`));
    expect(csv.trimEnd().split("\r\n").at(-1)?.split(",")[1]).toBe(String(balance.at(-1).lean));
    const spec = await json(frozen(`/charts/balance.json?${asked}`));
    expect(spec.panels[0].lines[0].points.at(-1).value).toBeCloseTo(balance.at(-1).lean, 6);
  });

  it("has the line of the articles first, and the references beside it: where asked for, in older releases as a second line", async () => {
    const linesOf = async (path: string) => (await json(path)).panels[0].lines;
    const lastOf = async (path: string) => (await json(path)).balance.at(-1).lean;
    const all = await linesOf("/charts/balance.json?collection=all");
    const documents = await linesOf("/charts/balance.json");
    expect([documents.length, all.length]).toEqual([1, 1]);
    expect(documents[0].points.at(-1).value).toBeCloseTo(await lastOf("/v1/balance"), 6);
    expect(all[0].points.at(-1).value).toBeCloseTo(await lastOf("/v1/balance?collection=all"), 6);
    expect(all[0].points).not.toEqual(documents[0].points);
    expect(await page("/charts/balance")).toContain('href="/charts/balance?collection=all"');

    const [first, second] = await linesOf(frozen("/charts/balance.json"));
    expect([first.quiet, second.quiet, first.label === second.label]).toEqual([false, true, false]);
    expect(first.points.at(-1).value).toBeCloseTo(await lastOf(frozen("/v1/balance")), 6);
    expect(second.points.at(-1).value).toBeCloseTo(await lastOf(frozen("/v1/balance?collection=all")), 6);
    expect(await linesOf(frozen("/charts/balance.json?collection=all"))).toHaveLength(1);
  });

  it("says what it bears out beside the picture and in its name, in the embed too, and on the dashboard once", async () => {
    const names = (html: string) => [...html.matchAll(/<svg class="wide"[^>]* aria-label="([^"]*)"/g)].map(([, name]) => name ?? "");
    for (const query of ["", "?collection=all&half_life=8"].flatMap((query) => [query, frozen(query)])) {
      const { title, finding, reading } = await json(`/charts/balance.json${query}`);
      expect(finding.length, query).toBeGreaterThan(20);
      for (const [path, beside] of [
        [`/charts/balance${query}`, [`<p class="finding">${finding}</p>`, `<p class="reading">${reading}</p>`]],
        [`/embed/balance${query}`, [`<p class="reading">${finding} ${reading}</p>`]],
      ] as const) {
        const html = await page(path);
        // Words of the glossary are links in what is read, ranges of years do not break, and since 2026.29.0 the first finding alone is bold, if it is short.
        const bare = html.replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "$1").replace(/<\/?span>/g, "");
        const said = bare
          .replace(/<p class="finding parted"><strong>(.*?)<\/strong>/g, '<p class="finding">$1')
          .replace(/<div class="finding parted"><p>(.*?)<\/p><\/div>/g, '<p class="finding">$1</p>');
        for (const text of beside) expect(said, path).toContain(text);
        expect(names(html), path).toEqual([`${title}. ${finding} ${reading}`]);
      }
    }
    for (const path of ["/", frozen("/")]) {
      const { finding } = await json(path.replace("/", "/charts/balance.json"));
      const html = await page(path);
      // Once on the page: at the top in releases whose headline it is, else beside its picture, whose name may repeat it.
      const [, main = ""] = /<main id="main">(.*)<\/main>/s.exec(html) ?? [];
      const text = main.replace(/ aria-label="[^"]*"/g, "").replace(/<\/?span>/g, "");
      expect(text.split(finding), path).toHaveLength(2);
      const [heading, description] = ["title", "description"].map((of) => new RegExp(`og:${of}" content="([^"]*)"`).exec(html)?.[1]);
      expect([heading, heading === description], path).toEqual([expect.stringMatching(/./), false]);
      for (const name of names(html)) expect(name).not.toMatch(/: ;|: $/);
    }
  });

  it("names, in a release before 2026.3.0, the years towards each partner", async () => {
    for (const query of ["", "?collection=all&half_life=8"].map(frozen)) {
      const { balance } = await json(`/v1/balance${query}`);
      const towards = balance.find((row: Answer) => row.direction === "ISR").year;
      expect((await json(`/charts/balance.json${query}`)).finding).toContain(`towards Israel in ${towards}–`);
    }
    expect(await page(frozen("/?collection=all&half_life=8"))).toContain("the acts that documents and references tell lean");
  });

  it.each(["/?half_life=0", "/charts/balance?drop=nobody-2020", "/charts/balance.json?prior=99"])("refuses %s", async (path) => {
    expect((await fetch(`${origin}${path}`)).status).toBe(400);
  });

  it("stands in the robustness table, beside the documents", async () => {
    expect(await page(frozen("/method"))).toContain("With references: lean");
  });
});
