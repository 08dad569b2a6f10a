import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import { cardinal, cardinalGenitive, counted, listed } from "./cardinal.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { forPeriod } from "./when.ts";

function above(claims: number): string {
  if (claims === 1) return `утверждение превышает данные, с которыми его сверили`;
  return `${claims === 2 ? "оба утверждения" : `все ${counted(claims, NOUNS.claim)}`} превышают данные, с которыми их сверили`;
}

/** `пяти утверждений`, of two and more. */
const ofClaims = (n: number) => `${cardinalGenitive(n, "neuter")} утверждений`;

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1) return `утверждение ${agree === 1 ? "сходится с данными" : differ === 1 ? "расходится с данными" : "проверить нельзя"}`;
  if (untested === all) return `ни одно из ${ofClaims(all)} нельзя проверить`;
  if (agree === 0) return `ни одно из ${ofClaims(all)} не сходится с данными`;
  return `с данными ${agree === 1 ? "сходится" : "сходятся"} ${cardinal(agree, "neuter")} из ${ofClaims(all)}`;
}

/** `ни одно из двух утверждений не сходится с данными; одно превышает их все`. */
function noneMatch({ claims, aboveAll }: Extract<Headline, { kind: "none_match" }>): string {
  const none = verdicts({ kind: "verdicts", agree: 0, differ: claims, untested: 0, rows: [] });
  return aboveAll === 0 ? none : `${none}; ${cardinal(aboveAll, "neuter")} ${aboveAll === 1 ? "превышает" : "превышают"} все эти данные`;
}

/** `69 % — сходится с данными за 2016–2020 годы, пять лет с самой высокой долей`. */
function highest({ claim, isShare, by: reporter }: Extract<Headline, { kind: "highest" }>, names: Names): string {
  const [first, last] = [claim.period.start, claim.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = last === first ? NOUNS.year.one : counted(last - first + 1, NOUNS.year);
  const what = `${years} с ${isShare ? "самой высокой долей" : "самым большим числом"}`;
  const by = reporter === undefined ? "" : ` (${names.label("reporter", reporter)})`;
  return `${names.figure(claim)} — сходится с данными${by} ${forPeriod(names.period(claim.period.text))}, ${what}`;
}

/** `по 20 — в Иран и Израиль или оттуда`; of two numbers each with its country. */
function found(counts: readonly { into: string; count: number }[]): string {
  const [first] = counts;
  if (first !== undefined && counts.length > 1 && counts.every(({ count }) => count === first.count))
    return `по ${first.count} — в ${listed(counts.map(({ into }) => into))} или оттуда`;
  return listed(counts.map(({ into, count }) => `${count} в ${into} или оттуда`));
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${counted(fact.claims, NOUNS.claim)} — и столько же разных показателей`
        : `${counted(fact.claims, NOUNS.claim)}, а разных показателей — ${cardinal(fact.bases, "masculine")}`;
    case "found":
      return `пока найдено ${found(fact.counts.map(({ partner, count }) => ({ into: inCase(names.label("counterpart", partner), "accusative"), count })))}`;
    case "above_records":
      return above(fact.claims);
    case "none_match":
      return noneMatch(fact);
    case "highest":
      return highest(fact, names);
    case "verdicts":
      return verdicts(fact);
  }
}

/** The name of a block of the dashboard and what its chart comes to: `Торговля: оба утверждения превышают данные`. */
export function headlineOf(family: string, text: string): string {
  return `${family}: ${text}`;
}
