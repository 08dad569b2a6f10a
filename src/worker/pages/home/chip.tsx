import type { Edition } from "../../../edition/edition.ts";
import type { Verdict } from "../../../model/check.ts";

/** A verdict as a link to where it is explained: sign, word and outline differ, and no colour is needed. `text` replaces the word. */
export function VerdictLink({
  edition: { words },
  verdict,
  href,
  text,
}: {
  edition: Edition;
  verdict: Verdict;
  href: string;
  text?: string;
}) {
  const w = words.dashboard.chip;
  return (
    <a class={`chip ${verdict}`} href={href}>
      <span aria-hidden="true">{w.sign[verdict]}</span> {text ?? w.verdict[verdict]}
    </a>
  );
}
