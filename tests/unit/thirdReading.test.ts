import { describe, expect, it } from "vitest";
import { saidPeriod, whenBeside } from "../../src/chart/chartSpec/saidPeriod.ts";
import { cellSays } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import type { SheetSentence } from "../../src/model/dimensions/sentence.ts";
import { az } from "../../src/words/az.ts";
import type { SheetNames } from "../../src/words/en/sheetNames.ts";
import { en, type Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { aboutText } from "../../src/worker/pages/home/recordText.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

const votes = { kind: "votes", present: true, side: "irn", than: "most", withOic: true, to: 2025, from: 2025 };
const sentence = { last: 2025, as_of: null, past: false, clauses: [votes], notClaimed: [], unpublished: [] } as unknown as SheetSentence;

describe.each<[string, Words, string, string]>([
  ["English", en, "tilts to Iran more than most do at the UN", "votes more like Iran than most do"],
  ["Azerbaijani", az, "İrana əksər ölkələrdən çox meyillidir", "İrana əksər ölkələrdən yaxındır"],
  ["Persian", fa, "بیش از اغلب کشورها به ایران گرایش دارد", "بیش از اغلب کشورها شبیه ایران رأی می‌دهد"],
  ["Hebrew", he, "לאיראן יותר משנוטות רוב המדינות", "כמו איראן יותר משמצביעות רוב המדינות"],
  ["Russian", ru, "В голосованиях ООН Азербайджан склоняется к Ирану сильнее большинства", "В ООН Азербайджан к Ирану ближе большинства"],
  ["Turkish", tr, "İran’a çoğu ülkeden daha meyilli", "İran’a çoğu ülkeden daha yakın"],
])("votes, in %s", (_, words, now, then) => {
  const names = { ...words.kit, subject: words.kit.language === "ru" ? "Азербайджан" : "AZE", partner: partnersOf(words) };
  const said = (release: string) => {
    const { sheet } = wordsOf(release, words);
    return { title: sheet.title(sentence, names as unknown as SheetNames), lead: sheet.sentence(sentence, names as unknown as SheetNames) };
  };

  it("tilt to one over the other more than most; releases before 2026.13.0 say otherwise", () => {
    expect(said("2026.13.0").title).toContain(now);
    expect(said("2026.13.0").title).not.toContain(then);
    expect(said("2026.12.0").title).toContain(then);
  });
  it("name both countries in the sentence, of which releases before name one", () => {
    const { irn, isr } = partnersOf(words);
    const stem = (name: string) => name.slice(0, 4);
    for (const name of [irn, isr]) expect(said("2026.13.0").lead).toContain(stem(name));
    expect(said("2026.12.0").lead).toContain(stem(irn));
    expect(said("2026.12.0").lead.replace(/\(.*\)/, "")).not.toContain(stem(isr));
  });
});

function partnersOf({ kit }: Words): SheetNames["partner"] {
  const names: Record<string, [string, string]> = {
    az: ["İran", "İsrail"],
    fa: ["ایران", "اسرائیل"],
    he: ["איראן", "ישראל"],
    ru: ["Иран", "Израиль"],
    tr: ["İran", "İsrail"],
  };
  const [irn, isr] = names[kit.language] ?? ["Iran", "Israel"];
  return { irn, isr };
}

describe("what the rows of a release say", () => {
  const catalog = headCatalog();
  const siteOf = (release: string) => siteOver({ ...catalog, release });
  const sheet = balanceSheet(catalog, { vintage: { as_of: null, collection: "all" }, from: null, to: null });
  const cells = sheet.rows.flatMap((row) => row.cells);
  const lone = cells.find(({ measure }) => measure === "arms-import-share-register");
  const both = cells.find(({ measure, strength, lean }) => measure === "trade-baci-imports" && strength === null && lean !== null);

  it("names who alone is on record in another count, as in a row's own; before 2026.13.0 it pointed there", () => {
    expect(lone && cellSays(siteOf("2026.13.0"), lone)).toBe("only Israel on record, by another count");
    expect(lone && cellSays(siteOf("2026.12.0"), lone)).toBe("towards Israel, by another count");
    expect(both && cellSays(siteOf("2026.13.0"), both)).toMatch(/^towards (Iran|Israel), by another count$/);
  });
  it("says that a period is implied, where the source does not state it, and of no other", () => {
    const [implied, stated] = ["implied", "stated"].map((basis) => catalog.observations.find((o) => o.period_basis === basis));
    expect(implied && saidPeriod(siteOf("2026.13.0"), implied)).toBe(`${implied && en.periodInWords(implied.period.text)} (implied)`);
    expect(implied && saidPeriod(siteOf("2026.12.0"), implied)).toBe(implied && en.periodInWords(implied.period.text));
    expect(stated && saidPeriod(siteOf("2026.13.0"), stated)).toBe(stated && en.periodInWords(stated.period.text));
  });
  it("says so on a card of the dashboard too", () => {
    const trade = catalog.observationById.get("trade-turnover.ISR.2013.souleimanov-2014");
    expect(trade && aboutText(siteOf("2026.13.0"), trade)).toMatch(/2013 \(implied\)$/);
    expect(trade && aboutText(siteOf("2026.12.0"), trade)).toMatch(/2013$/);
  });
  it("gives a figure beside another no year that its source does not give", () => {
    const undated = catalog.observations.find((o) => o.period_basis === "publication");
    expect(undated && whenBeside(siteOf("2026.13.0"), undated)).toBe(`no year given; published ${undated?.period.text}`);
    expect(undated && whenBeside(siteOf("2026.12.0"), undated)).toBe(undated?.period.text);
  });
});
