import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { cardinal, listed, ofThem } from "../cardinal.ts";
import { inCase } from "../cases.ts";
import { headline as later } from "../headline.ts";
import { inPeriod } from "../when.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `iddia tutuşdurulduğu ${records === 1 ? "qeyddən" : "qeydlərdən"} yüksəkdir`;
  return `${claims === 2 ? "hər iki iddia" : `${cardinal(claims)} iddianın hamısı`} tutuşdurulduğu qeydlərdən yüksəkdir`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1) return `iddia ${agree === 1 ? "qeydlərə uyğundur" : differ === 1 ? "qeydlərə uyğun deyil" : "yoxlanıla bilməz"}`;
  if (untested === all)
    return all === 2 ? "iki iddianın heç birini yoxlamaq mümkün deyil" : `${cardinal(all)} iddianın heç birini yoxlamaq mümkün deyil`;
  return agree === 0
    ? `${cardinal(all)} iddianın heç biri qeydlərə uyğun deyil`
    : `${cardinal(all)} iddiadan ${ofThem(agree)} qeydlərə uyğundur`;
}

/** What a chart comes to, as releases before 2026.8.0 say it. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} iddia, ${cardinal(fact.bases)} fərqli ölçü`
        : `${cardinal(fact.bases)} fərqli ölçü üzrə ${cardinal(fact.claims)} iddia`;
    case "found":
      return `hələlik tapılıb: ${listed(
        fact.counts.map(({ partner, count }) => `${inCase(names.label("counterpart", partner), "instrumental")} ${count}`),
      )}`;
    case "above_records":
      return above(fact.claims, fact.records);
    case "none_match":
      // Told since 2026.25.0 alone.
      return later(fact, names);
    case "highest":
      return `${inPeriod(fact.claim.period.text)} ${names.figure(fact.claim)} rəqəmi qeydlərə uyğundur; qeydlərdə zirvə də həmin dövrə düşür`;
    case "verdicts":
      return verdicts(fact);
  }
}
