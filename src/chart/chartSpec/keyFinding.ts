import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { claimableIntervals } from "../../model/claimableIntervals.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { balanceFact } from "../../model/facts/balance.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Statement } from "./chartSpec.ts";
import { sourceLabel } from "./credits.ts";
import { eventsBehind } from "./eventsBehind.ts";

/**
 * What may be claimed of the balance in these years, and where the events that it is made of end. Each sentence names its years or events.
 */
export function balanceStatements(edition: Edition, query: BalanceQuery, rows: BalanceRow[], acts: ResolvedEvent[]): Statement[] {
  const { words } = edition;
  const years = rows.filter(({ evidence }) => evidence > 0).map(({ year }) => String(year));
  const [last] = [...acts].sort((a, b) => ((a.period?.end ?? "") < (b.period?.end ?? "") ? 1 : -1));
  const claim = balanceClaimOf(edition, query, rows, words.balance.claim);
  return [
    ...(claim === null ? [] : [{ part: "finding" as const, text: claim, rows: years }]),
    ...eventsBehind(edition, rows, acts),
    ...(last?.period
      ? [{ part: "ends" as const, text: words.balance.lastEvent(words.periodInWords(last.period.text), query.vintage), rows: [last.id] }]
      : []),
  ];
}

/**
 * What may be claimed of the balance in these years, by the words of `say`; null where nothing may. Releases of the first generation have one
 * way to say it.
 */
export function balanceClaimOf(
  edition: Edition,
  query: BalanceQuery,
  rows: BalanceRow[],
  say: Edition["words"]["balance"]["claim"],
): string | null {
  const { catalog, words } = edition;
  if (catalog.generation === 1) {
    const last = rows.findLast((row) => row.evidence > 0);
    const partners = [...catalog.subject.partners].reverse().map(({ code }) => ({ code, name: labelOf(catalog, "counterpart", code) }));
    return words.balance.claimBefore2026_3(query.vintage.collection, claimableIntervals(rows), last ?? null, partners);
  }
  const fact = balanceFact(catalog, query, rows);
  const claim = say(fact, {
    partner: (code) => labelOf(catalog, "counterpart", code),
    source: (id) => sourceLabel(catalog, id),
    date: words.periodInWords,
  });
  return claim === null || fact.leftOut !== "each" ? claim : `${claim} ${words.balance.noSample}`;
}
