import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceRow } from "../../../model/sensitivity.ts";
import { type Ends, balance as now } from "../balance.ts";
import { type BalanceNames, balanceClaim } from "../balanceClaim.ts";
import { signed } from "../signed.ts";
import { phrases } from "./balanceClaim.ts";

const verdict = (row: BalanceRow, { of }: Ends) => (row.direction === null ? "methods disagree" : `towards ${of(row.direction)}`);

/** The balance index as releases before 2026.6.0 word it. */
export const balance = {
  withReferencesCells: (row: BalanceRow, ends: Ends) => [signed(row.lean, 2), verdict(row, ends)],
  cells: (row: BalanceRow, ends: Ends) => now.cells(row, ends).map((cell, i) => (i === VERDICT ? verdict(row, ends) : cell)),
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
  lastEvent: (date: string) => `The last event scored is of ${date}.`,
};

/** Which cell of a row has the verdict. */
const VERDICT = 4;
