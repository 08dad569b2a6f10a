import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import { cardinal, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { namedPeriod } from "./when.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `ادعا بیش از ${records === 1 ? "دادهٔ ثبت‌شده‌ای است که با آن" : "داده‌های ثبت‌شده‌ای است که با آن‌ها"} سنجیده شد`;
  return `هر ${cardinal(claims)} ادعا بیش از داده‌های ثبت‌شده‌ای‌اند که با آن‌ها سنجیده شدند`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1) {
    if (untested === 1) return "ادعا آزمودنی نیست";
    return `ادعا با داده‌های ثبت‌شده ${agree === 1 ? "همخوان است" : "همخوان نیست"}`;
  }
  if (untested === all) return `هیچ‌یک از ${cardinal(all)} ادعا آزمودنی نیست`;
  if (agree === 0) return `هیچ‌یک از ${cardinal(all)} ادعا با داده‌های ثبت‌شده همخوان نیست`;
  return `${cardinal(agree)} ادعا از ${cardinal(all)} ادعا با داده‌های ثبت‌شده همخوان است`;
}

/** `هیچ‌یک از دو ادعا با داده‌های ثبت‌شده همخوان نیست؛ یک ادعا از همهٔ آن‌ها بیشتر است`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = verdicts({ kind: "verdicts", agree: 0, differ: claims, untested: 0, rows: [] });
  return aboveAll === 0 ? none : `${none}؛ ${cardinal(aboveAll)} ادعا از همهٔ آن‌ها بیشتر است`;
}

/** `۶۹٪ با داده‌های ثبت‌شدهٔ سال‌های ۲۰۱۶ تا ۲۰۲۰ همخوان است، پنج سالی که این سهم در آن‌ها از همه بیشتر است`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const what = isShare ? "این سهم" : "این رقم";
  const years = first === last ? `سالی که ${what} در آن` : `${cardinal(last - first + 1)} سالی که ${what} در آن‌ها`;
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${names.figure(claim)} با داده‌های ثبت‌شدهٔ ${namedPeriod(names.period(claim.period.text))}${by} همخوان است، ${years} از همه بیشتر است`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} ادعا، ${cardinal(fact.bases)} شاخص متفاوت`
        : `${cardinal(fact.claims)} ادعا با ${cardinal(fact.bases)} شاخص متفاوت`;
    case "found":
      return `تا کنون ${listed(fact.counts.map(({ partner, count }) => `${kit.number(count)} مورد با ${names.label("counterpart", partner)}`))} یافته شده است`;
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

/** The name of a block of the dashboard and what its chart comes to. */
export function headlineOf(family: string, text: string): string {
  return kit.labelled(family, text);
}
