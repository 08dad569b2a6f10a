import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { cardinal, listed, someOf } from "../cardinal.ts";
import { instrumental } from "../cases.ts";
import { headline as later } from "../headline.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `iddia, karşılaştırıldığı ${records === 1 ? "kaydı" : "kayıtları"} aşıyor`;
  return `${claims === 2 ? "her iki iddia da" : `${cardinal(claims)} iddianın tümü`} karşılaştırıldığı kayıtları aşıyor`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1) return `iddia ${agree === 1 ? "kayıtlarla uyuşuyor" : differ === 1 ? "kayıtlarla uyuşmuyor" : "sınanamıyor"}`;
  if (untested === all) return all === 2 ? "iki iddia da sınanamıyor" : `${cardinal(all)} iddianın hiçbiri sınanamıyor`;
  return `${cardinal(all)} iddiadan ${someOf(agree)} kayıtlarla ${agree === 0 ? "uyuşmuyor" : "uyuşuyor"}`;
}

/** What a chart comes to, as releases before 2026.8.0 say it. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} iddia, ${cardinal(fact.bases)} ayrı ölçü`
        : `${cardinal(fact.bases)} ayrı ölçüyle ${cardinal(fact.claims)} iddia`;
    case "found":
      return `şimdiye kadar ${listed(fact.counts.map(({ partner, count }) => `${instrumental(names.label("counterpart", partner))} ${count}`))} tane bulundu`;
    case "above_records":
      return above(fact.claims, fact.records);
    case "none_match":
      // Told since 2026.25.0 alone.
      return later(fact, names);
    case "highest":
      return `${names.period(fact.claim.period.text)} dönemi için verilen ${names.figure(fact.claim)}, en yüksek düzeyine o dönemde ulaşan kayıtlarla uyuşuyor`;
    case "verdicts":
      return verdicts(fact);
  }
}
