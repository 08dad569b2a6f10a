import type { Edition } from "../../edition/edition.ts";
import { countryName } from "../../model/catalog.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { sharesOfOneYear } from "../../model/facts/oneYear.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/** That most of what a share of several years is of is of a single one, each as a sentence with its rows. Not said by releases before 2026.27.0. */
export function oneYearStatements({ catalog, words }: Edition, { vintage, shown }: FactView): Statement[] {
  if (isOlderThan(catalog.release, "2026.27.0")) return [];
  const percent = (share: number) => words.kit.figure(Math.round(share * 100), "PC", 0);
  return sharesOfOneYear(catalog, vintage, shown).map(({ share, year, own, all, rows }) => ({
    part: "ends",
    text: words.columns.ofOneYear({
      country: countryName(catalog, share.counterpart),
      period: words.periodInWords(share.period.text),
      year: words.kit.year(year),
      own: percent(own),
      all: percent(all),
    }),
    rows: [share, ...rows].map(({ id }) => id),
  }));
}
