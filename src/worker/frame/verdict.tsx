import type { Edition } from "../../edition/edition.ts";
import type { Verdict } from "../../model/check.ts";

/** A verdict as a chip: sign, word and outline differ, and no colour is needed. */
export function VerdictChip({ edition: { words }, verdict }: { edition: Edition; verdict: Verdict }) {
  return (
    <span class={`chip ${verdict}`}>
      <span aria-hidden="true">{words.dashboard.chip.sign[verdict]}</span> {words.dashboard.chip.verdict[verdict]}
    </span>
  );
}
