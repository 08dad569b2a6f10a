import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Mention } from "../../src/model/event.ts";
import type { Period } from "../../src/model/period.ts";
import { documentIds } from "../../src/model/settlementOf.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { edited, extended } from "../fixtures/codings.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows } from "../fixtures/files.ts";

/** Whether a period is no more than the name of a decade: its ten years, or those of them that the data cover at all. */
function isBareDecade({ text }: Period, firstYear: number): boolean {
  const [start, end] = (/^(\d{4})\/(\d{4})$/.exec(text) ?? []).slice(1).map(Number);
  if (start === undefined || end === undefined || end % 10 !== 9) return false;
  return start === end - 9 || (start === firstYear && start > end - 9);
}

/** For each partner, whether acts that the documents date by nothing but a decade are scored: `yes`, `no`, or both. */
function decadesScored(catalog: Catalog): Record<string, string[]> {
  const documents = documentIds(catalog);
  const dated = ({ source, status, period }: Mention) => documents.has(source) && status === "happened" && period !== null;
  const bare = ({ period }: Mention) => period !== null && isBareDecade(period, catalog.subject.first_year);
  const decided = catalog.events.flatMap(({ id, partner, scored }) => {
    const mentions = (catalog.mentionsByEvent.get(id) ?? []).filter(dated);
    // What is scored by a better date says nothing about decades.
    if (!mentions.some(bare) || (scored && !mentions.every(bare))) return [];
    return [{ partner, scored: scored ? "yes" : "no" }];
  });
  const partners = [...new Set(decided.map(({ partner }) => partner))].sort();
  return Object.fromEntries(partners.map((partner) => [partner, answers(decided, partner)]));
}

function answers(decided: { partner: string; scored: string }[], partner: string): string[] {
  return [...new Set(decided.filter((event) => event.partner === partner).map(({ scored }) => scored))].sort();
}

/** One answer for every partner that has such acts. */
const isEvenHanded = (catalog: Catalog) => new Set(Object.values(decadesScored(catalog)).flat()).size <= 1;

describe("acts that are dated by nothing but a decade", () => {
  const decade = { date: "1991", end: "1999", precision: "span" };
  const both = ["leader-visits-2016", "drill-2021"].reduce((files, event) => edited(files, "mentions.csv", { event }, decade), threeRows);
  const unscored = edited(both, "events.csv", { id: "drill-2021" }, { scored: "no" });
  it("are found for both partners", () => {
    expect(decadesScored(loadCatalog(both, "test"))).toEqual({ IRN: ["yes"], ISR: ["yes"] });
    expect(decadesScored(loadCatalog(unscored, "test"))).toEqual({ IRN: ["no"], ISR: ["yes"] });
  });
  it("may not be scored for one partner and not for the other", () => {
    expect([both, unscored].map((files) => isEvenHanded(loadCatalog(files, "test")))).toEqual([true, false]);
  });
  it("are no such acts where another place dates them better and so lets them be scored", () => {
    const again = { ...{ event: "leader-visits-2016", source: "blog-2021", paragraph: "7", date: "1997", precision: "year" } };
    const told = { ...again, status: "happened", cameo: "042", actor: "ISR", target: "AZE", quote: "came in that year" };
    expect(decadesScored(loadCatalog(extended(unscored, "mentions.csv", told), "test"))).toEqual({ IRN: ["no"] });
  });
  it("are decided alike for both partners in the project's data", () => {
    const catalog = dataCatalog();
    expect(isEvenHanded(catalog), JSON.stringify(decadesScored(catalog))).toBe(true);
  });
});

it.each([
  ["1990/1999", true],
  ["1991/1999", true],
  ["2000/2009", true],
  ["2001/2009", false],
  ["1990/1993", false],
  ["1991/2009", false],
  ["1999", false],
])("%s is a bare decade: %s", (text, bare) => {
  expect(isBareDecade({ text, start: "", end: "" }, 1991)).toBe(bare);
});
