import { bearerWords, onCondition, untestedWords } from "../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Check, Verdict } from "../../model/check.ts";
import { isOlderThan } from "../../model/turn.ts";

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

interface CheckChipProps extends Omit<ChipProps, "verdict" | "isLong"> {
  check: Check;
  /** Whether what stands before it says already why nothing can be tested. */
  isWhySaid?: boolean;
}

/** The verdict of one check as a chip, with the condition on which it holds, or why there is none. Releases before 2026.25.0 do not say why. */
export function CheckChip({ edition, check, href, text, isWhySaid = false }: CheckChipProps) {
  const { verdict } = check;
  const borne = bearerWords(edition, check);
  const own = borne === null ? edition.words.dashboard.chip.verdict[verdict] : edition.words.kit.capitalized(borne);
  const why = isWhySaid || isOlderThan(edition.catalog.release, "2026.25.0") ? null : untestedWords(edition, check);
  const verdictIn = text ?? own;
  const said = onCondition(edition, check, why === null ? verdictIn : edition.words.kit.labelled(verdictIn, why));
  const isLong = check.inferred || borne !== null || why !== null;
  return <VerdictChip edition={edition} verdict={verdict} text={said} isLong={isLong} {...(href === undefined ? {} : { href })} />;
}
