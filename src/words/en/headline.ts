import type { Headline } from "../../model/facts/headline.ts";
import { cardinal, listed } from "./cardinal.ts";
import type { Names } from "./facts.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `the claim exceeds the ${records === 1 ? "record" : "records"} it was checked against`;
  return `${claims === 2 ? "both claims" : `all ${cardinal(claims)} claims`} exceed the records they were checked against`;
}

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1)
    return `the claim ${agree === 1 ? "matches the records" : differ === 1 ? "does not match the records" : "cannot be tested"}`;
  if (untested === all) return all === 2 ? "neither claim can be tested" : `none of the ${cardinal(all)} claims can be tested`;
  return `${cardinal(agree)} of ${cardinal(all)} claims ${agree === 1 ? "matches" : "match"} the records`;
}

/** `neither claim matches the records; one exceeds them all`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = `${claims === 2 ? "neither claim" : `none of the ${cardinal(claims)} claims`} matches the records`;
  return aboveAll === 0 ? none : `${none}; ${cardinal(aboveAll)} ${aboveAll === 1 ? "exceeds" : "exceed"} them all`;
}

/** `69% matches the records (SIPRI) for 2016–2020, the five years with the highest share`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = last === first ? "year" : `${cardinal(last - first + 1)} years`;
  const what = `the ${years} with the highest ${isShare ? "share" : "figure"}`;
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${names.figure(claim)} matches the records${by} for ${names.period(claim.period.text)}, ${what}`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${cardinal(fact.claims)} claims, ${cardinal(fact.bases)} different measures`
        : `${cardinal(fact.claims)} claims by ${cardinal(fact.bases)} different measures`;
    case "found":
      return `${listed(fact.counts.map(({ partner, count }) => `${count} with ${names.label("counterpart", partner)}`))} found so far`;
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

/** The name of a block of the dashboard and what its chart comes to: `Trade: both claims are higher than the records`. */
export function headlineOf(family: string, text: string): string {
  return `${family}: ${text}`;
}
