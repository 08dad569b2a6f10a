import { onCondition } from "../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Check, Verdict } from "../../model/check.ts";

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

/** The verdict of one check as a chip, with the condition on which it holds. */
export function CheckChip({ edition, check, href, text }: Omit<ChipProps, "verdict"> & { check: Pick<Check, "verdict" | "inferred"> }) {
  const { verdict } = check;
  const said = onCondition(edition, check, text ?? edition.words.dashboard.chip.verdict[verdict]);
  return <VerdictChip edition={edition} verdict={verdict} text={said} {...(href === undefined ? {} : { href })} />;
}
