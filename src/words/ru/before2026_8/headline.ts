import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { cardinal, cardinalGenitive, counted, listed } from "../cardinal.ts";
import { headline as later } from "../headline.ts";
import { inCase } from "../names.ts";
import { NOUNS } from "../nouns.ts";
import { inPeriod } from "../when.ts";

function above(claims: number, records: number): string {
  if (claims === 1) return `утверждение превышает ${records === 1 ? "запись, с которой его сверили" : "записи, с которыми его сверили"}`;
  return `${claims === 2 ? "оба утверждения" : `все ${counted(claims, NOUNS.claim)}`} превышают записи, с которыми их сверили`;
}

/** `пяти утверждений`, of two and more. */
const ofClaims = (n: number) => `${cardinalGenitive(n, "neuter")} утверждений`;

function verdicts({ agree, differ, untested }: Extract<Headline, { kind: "verdicts" }>): string {
  const all = agree + differ + untested;
  if (all === 1) return `утверждение ${agree === 1 ? "сходится с записями" : differ === 1 ? "расходится с записями" : "проверить нельзя"}`;
  if (untested === all) return `ни одно из ${ofClaims(all)} нельзя проверить`;
  if (agree === 0) return `ни одно из ${ofClaims(all)} не сходится с записями`;
  return `с записями ${agree === 1 ? "сходится" : "сходятся"} ${cardinal(agree, "neuter")} из ${ofClaims(all)}`;
}

/** What a chart comes to, after the name of what it is about; no number or name of its own. */
export function headline(fact: Headline, names: Names): string {
  switch (fact.kind) {
    case "different_bases":
      return fact.bases === fact.claims
        ? `${counted(fact.claims, NOUNS.claim)} — и столько же разных показателей`
        : `${counted(fact.claims, NOUNS.claim)}, а разных показателей — ${cardinal(fact.bases, "masculine")}`;
    case "found":
      return `пока найдено ${listed(
        fact.counts.map(({ partner, count }) => `${count} с ${inCase(names.label("counterpart", partner), "instrumental")}`),
      )}`;
    case "above_records":
      return above(fact.claims, fact.records);
    case "none_match":
      // Told since 2026.25.0 alone.
      return later(fact, names);
    case "highest":
      return `${names.figure(fact.claim)} ${inPeriod(names.period(fact.claim.period.text))} — сходится с записями, пик которых приходится на этот период`;
    case "verdicts":
      return verdicts(fact);
  }
}
