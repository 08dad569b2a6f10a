import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import { cardinal, someOf } from "./cardinal.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `iddia, karşılaştırıldığı ${records === 1 ? "rakamı" : "rakamları"} aşıyor`;
  return `${claims === 2 ? "her iki iddia da" : `${cardinal(claims)} iddianın tümü`} karşılaştırıldığı rakamları aşıyor`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1)
    return `iddia ${agree === 1 ? "diğer kaynaklarla uyuşuyor" : differ === 1 ? "diğer kaynaklarla uyuşmuyor" : "sınanamıyor"}`;
  if (untested === all) return all === 2 ? "iki iddia da sınanamıyor" : `${cardinal(all)} iddianın hiçbiri sınanamıyor`;
  return `${cardinal(all)} iddiadan ${someOf(agree)} diğer kaynaklarla ${agree === 0 ? "uyuşmuyor" : "uyuşuyor"}`;
}

/** `iki iddianın hiçbiri diğer kaynaklarla uyuşmuyor; biri bu kaynakların bütün rakamlarını aşıyor`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = `${cardinal(claims)} iddianın hiçbiri diğer kaynaklarla uyuşmuyor`;
  return aboveAll === 0 ? none : `${none}; ${someOf(aboveAll)} bu kaynakların bütün rakamlarını aşıyor`;
}

/** `%69, payın en yüksek olduğu beş yıl olan 2016–2020 için diğer kaynaklarla (SIPRI) uyuşuyor`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = last === first ? "yıl" : `${cardinal(last - first + 1)} yıl`;
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${names.figure(claim)}, ${isShare ? "payın" : "rakamın"} en yüksek olduğu ${years} olan ${names.period(claim.period.text)} için diğer kaynaklarla${by} uyuşuyor`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} iddia, ${cardinal(fact.bases)} ayrı ölçü`
        : `${cardinal(fact.bases)} ayrı ölçüyle ${cardinal(fact.claims)} iddia`;
    case "found":
      return `şimdiye kadar ${fact.counts.map(({ partner, count }) => `${names.label("counterpart", partner)} için ${count}`).join(", ")} tespit edildi`;
    case "above_records":
      return above(fact.claims, fact.records);
    case "none_match":
      return noneMatch(fact);
    case "highest":
      return highest(fact, names);
    case "verdicts":
      return verdicts(fact);
  }
}

/** The name of a block of the dashboard and what its chart comes to: `Ticaret: her iki iddia da karşılaştırıldığı rakamları aşıyor`. */
export function headlineOf(family: string, text: string): string {
  return `${family}: ${text}`;
}
