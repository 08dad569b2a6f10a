import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A tilt towards one country may be cooperation with it or conflict with the other: since 2026.32.0 the index says of which kinds its newest years are. */

const statements = (site: Edition, view = WHOLE) =>
  (chartSpec(site, site.catalog.chartById.get("balance") ?? expect.fail(), view).sentences ?? []).filter(({ part }) => part === "ends");

describe.each(await allWords())("in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const { kit, balance } = words;
  const [iran, israel] = site.catalog.subject.partners.map((one) => labelOf(site.catalog, "counterpart", one.code)) as [string, string];

  it("each country's events of the newest years with a side are told by kind, with the events", () => {
    const [said, ...others] = statements(site);
    const each = [`${iran} ${kit.number(2)} (${balance.conflict})`, `${israel} ${kit.number(2)} (${balance.cooperation})`];
    expect(said?.text).toBe(balance.behind(words.periodInWords("2021/2024"), kit.semicolons(each)));
    expect([...(said?.rows ?? [])].sort()).toEqual([
      "azerbaijan-opens-embassy-tel-aviv-2023",
      "azerbaijan-opens-trade-office-israel-2021",
      "iran-eghtedar-drill-2022",
      "iran-khyber-conquerors-drill-2021",
    ]);
    expect(statements(siteInWords(code, words, "2026.31.0")).map(({ text }) => text)).toEqual(others.map(({ text }) => text));
  });

  it("of events of both kinds each kind has its number", () => {
    const [said] = statements(site, viewOf({ to: 2018 }));
    expect(said?.text).toContain(words.periodInWords("2010/2017"));
    const of = (id: string) => site.catalog.eventById.get(id);
    const shares = (said?.rows ?? []).map((id) => of(id)?.partner);
    expect(said?.text).toContain(`${iran} ${kit.number(shares.filter((one) => one === "IRN").length)} (`);
    expect(said?.text).toContain(`${israel} ${kit.number(shares.filter((one) => one === "ISR").length)} (`);
  });

  it("where no year has a side nothing is told", () => {
    expect(statements(site, viewOf({ from: 2025 })).map(({ text }) => text)).toHaveLength(1);
  });
});
