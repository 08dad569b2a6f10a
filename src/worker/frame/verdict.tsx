import type { Edition } from "../../edition/edition.ts";
import type { Verdict } from "../../model/check.ts";

interface ChipProps {
  edition: Edition;
  verdict: Verdict;
  /** Where the verdict is explained; the chip is a link when given. */
  href?: string;
  /** In place of the verdict's own words. */
  text?: string;
}

/** A verdict as a chip: sign, word and outline differ, and no colour is needed. */
export function VerdictChip({ edition: { words }, verdict, href, text }: ChipProps) {
  const w = words.dashboard.chip;
  const inside = (
    <>
      <span aria-hidden="true">{w.sign[verdict]}</span> {text ?? w.verdict[verdict]}
    </>
  );
  if (href === undefined) return <span class={`chip ${verdict}`}>{inside}</span>;
  return (
    <a class={`chip ${verdict}`} href={href}>
      {inside}
    </a>
  );
}
