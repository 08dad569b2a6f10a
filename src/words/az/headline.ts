import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import { cardinal, ofThem } from "./cardinal.ts";
import { yearsNamed } from "./when.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `iddia tutuşdurulduğu ${records === 1 ? "rəqəmdən" : "rəqəmlərdən"} yüksəkdir`;
  return `${claims === 2 ? "hər iki iddia" : `${cardinal(claims)} iddianın hamısı`} tutuşdurulduğu rəqəmlərdən yüksəkdir`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1)
    return `iddia ${agree === 1 ? "digər mənbələrə uyğundur" : differ === 1 ? "digər mənbələrə uyğun deyil" : "yoxlanıla bilməz"}`;
  if (untested === all)
    return all === 2 ? "iki iddianın heç birini yoxlamaq mümkün deyil" : `${cardinal(all)} iddianın heç birini yoxlamaq mümkün deyil`;
  return agree === 0
    ? `${cardinal(all)} iddianın heç biri digər mənbələrə uyğun deyil`
    : `${cardinal(all)} iddiadan ${ofThem(agree)} digər mənbələrə uyğundur`;
}

/** `iki iddianın heç biri digər mənbələrə uyğun deyil; biri hamısından yüksəkdir`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = verdicts({ kind: "verdicts", agree: 0, differ: claims, untested: 0, rows: [] });
  return aboveAll === 0 ? none : `${none}; ${ofThem(aboveAll)} onların bütün rəqəmlərindən yüksəkdir`;
}

/** `2016–2020-ci illər (payın ən yüksək olduğu beş il) üzrə 69% digər mənbələrə uyğundur`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = last === first ? "il" : `${cardinal(last - first + 1)} il`;
  const when = /^\d{4}(?:\/\d{4})?$/.test(claim.period.text) ? yearsNamed(first, last) : names.period(claim.period.text);
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${when} (${isShare ? "payın" : "rəqəmin"} ən yüksək olduğu ${years}) üzrə ${names.figure(claim)} digər mənbələrə${by} uyğundur`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} iddia, ${cardinal(fact.bases)} fərqli ölçü`
        : `${cardinal(fact.bases)} fərqli ölçü üzrə ${cardinal(fact.claims)} iddia`;
    case "found":
      return `hələlik ${fact.counts.map(({ partner, count }) => `${names.label("counterpart", partner)} üzrə ${count}`).join(", ")} müəyyən edilib`;
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

/** The name of a block of the dashboard and what its chart comes to: `Ticarət: hər iki iddia tutuşdurulduğu rəqəmlərdən yüksəkdir`. */
export function headlineOf(family: string, text: string): string {
  return `${family}: ${text}`;
}
