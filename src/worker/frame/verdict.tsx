import { bearerWords, onCondition } from "../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Check, Verdict } from "../../model/check.ts";

interface ChipProps {
  edition: Edition;
  verdict: Verdict;
  /** Where the verdict is explained; the chip is a link when given. */
  href?: string;
  /** In place of the verdict's own words. */
  text?: string;
  /** Whether it says a condition, who alone bears a claim out or how many of several have what, and so is too long for one line everywhere. */
  isLong?: boolean;
}

/** A verdict as a chip: sign, word and outline differ, and no colour is needed. */
export function VerdictChip({ edition: { words }, verdict, href, text, isLong = false }: ChipProps) {
  const w = words.dashboard.chip;
  const inside = (
    <>
      <span aria-hidden="true">{w.sign[verdict]}</span> {text ?? w.verdict[verdict]}
    </>
  );
  const named = `chip ${verdict}${isLong ? " inferred" : ""}`;
  if (href === undefined) return <span class={named}>{inside}</span>;
  return (
    <a class={named} href={href}>
      {inside}
    </a>
  );
}

/** The verdict of one check as a chip, with the condition on which it holds. */
export function CheckChip({ edition, check, href, text }: Omit<ChipProps, "verdict" | "isLong"> & { check: Check }) {
  const { verdict } = check;
  const borne = bearerWords(edition, check);
  const own = borne === null ? edition.words.dashboard.chip.verdict[verdict] : edition.words.kit.capitalized(borne);
  const said = onCondition(edition, check, text ?? own);
  const isLong = check.inferred || borne !== null;
  return <VerdictChip edition={edition} verdict={verdict} text={said} isLong={isLong} {...(href === undefined ? {} : { href })} />;
}
