import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceQuery, BalanceRow } from "../../../model/sensitivity.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { type BalanceNames, balanceClaim } from "../balanceClaim.ts";
import { listed } from "../cardinal.ts";
import { signed } from "../signed.ts";
import { phrases } from "./balanceClaim.ts";

const TELLING = { documents: "the documents", references: "the references", all: "documents and references" } as const;

/** Names of the two partners, by their end of the index. */
export interface Ends {
  low: string;
  high: string;
  of: (code: string) => string;
}

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `Events that ${TELLING[vintage.collection]} tell, valued from conflict (−10) to cooperation (+10) and fading from year to year`,
  /** The same with the method, as releases before 2026.3.0 have it. */
  subtitleBefore2026_3: ({ halfLife, prior, drop, vintage }: Pick<BalanceQuery, "halfLife" | "prior" | "drop" | "vintage">) => {
    const years = halfLife === 1 ? "every year" : `every ${halfLife === 5 ? "five" : halfLife} years`;
    const other = [prior === 8 ? [] : [`prior ${prior}`], drop.length === 0 ? [] : [`without ${drop.join(", ")}`]].flat();
    const base = `Acts that ${TELLING[vintage.collection]} tell, valued from conflict (−10) to cooperation (+10) and halved ${years}`;
    return [base, ...other].join("; ");
  },
  withReferences: "with references",
  withReferencesColumns: ["With references: lean", "With references: may be claimed"],
  panels: {
    lean: ({ low, high }: Ends) => `Lean: −1 ${low}, +1 ${high}`,
    acts: "The acts that are counted, by value",
    memory: "Memory of each partner",
    evidence: "Evidence: acts remembered",
  },
  verdict: (partner: string | null) => (partner === null ? "No direction can be claimed" : `Towards ${partner}`),
  yearLines: (row: BalanceRow, { low, high }: Ends) => [
    `lean ${signed(row.lean, 2)}, between ${signed(row.band_low, 2)} and ${signed(row.band_high, 2)} with one document left out`,
    row.claimable === null ? "no sign to test" : `${Math.round(row.claimable * 100)}% of the variants keep the sign`,
    ...(row.coder_agreement === null ? [] : [`${row.coder_agreement} of 3 codings keep it in all variants (settled, first, second)`]),
    `memory: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `evidence: ${row.evidence.toFixed(1)} acts${row.fresh ? "" : ", none of them new"}`,
  ],
  documents: (n: number) => (n === 1 ? "1 source tells an act up to here" : `${n} sources tell an act up to here`),
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [
    signed(row.lean, 2),
    row.direction === null ? "no direction" : `towards ${of(row.direction)}`,
  ],
  columns: ({ low, high }: Ends) => [
    "Year",
    "Lean",
    "Lowest to highest with one document left out",
    "Variants that keep the sign",
    "May be claimed",
    `Memory ${high}`,
    `Memory ${low}`,
    "Evidence",
    "Sources",
  ],
  cells: (row: BalanceRow, { of }: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.lean === null ? "–" : `${signed(row.band_low, 2)} to ${signed(row.band_high, 2)}`,
    row.claimable === null ? "–" : `${Math.round(row.claimable * 100)}%`,
    row.direction === null ? "no direction" : `towards ${of(row.direction)}`,
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    row.evidence.toFixed(1),
    String(row.documents),
  ],
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
  nothing: "The sources in this view tell no event that can be weighed.",
  lastEvent: (date: string) => `The last event counted: ${date}.`,
  /** The claim as releases before 2026.3.0 made it; pinned pages keep it. */
  claimBefore2026_3: (
    collection: Vintage["collection"],
    stretches: { direction: string; from: number; to: number }[],
    last: { year: number; direction: string | null } | null,
    partners: { code: string; name: string }[],
  ) => {
    if (last === null) return "The sources in this view tell no act that could be weighed.";
    const years = ({ from, to }: { from: number; to: number }) => (from === to ? `${from}` : `${from}–${to}`);
    const of = (partner: string) => stretches.filter((s) => s.direction === partner).map(years);
    const parts = partners.flatMap(({ code, name }) => {
      const list = of(code);
      return list.length === 0 ? [] : [`towards ${name} in ${listed(list)}`];
    });
    if (parts.length === 0)
      return `In no year up to ${last.year} do the acts that ${TELLING[collection]} tell lean one way by every method we tried.`;
    const end = last.direction === null ? ` For ${last.year} no direction can be claimed.` : "";
    return `By every method we tried, the acts that ${TELLING[collection]} tell lean ${parts.join(", and ")}.${end}`;
  },
};
