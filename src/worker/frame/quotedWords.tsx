import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";
import { Foreign } from "./foreign.tsx";

interface Props {
  edition: Edition;
  /** The language of the words where that is not the page's. */
  lang: string | null | undefined;
  /** What stands before and behind them. */
  marks: readonly [before: string, after: string];
  words: string;
}

/**
 * A source's own words between their marks, which go the way of the words: where a page is read from the other side and the words take two
 * lines, marks around them would stand in the middle, as if something were left out there. On pages of releases before 2026.29.0 they do.
 */
export function QuotedWords({ edition, lang, marks: [before, after], words }: Props) {
  if (!isOlderThan(edition.catalog.release, "2026.29.0")) return <Foreign lang={lang}>{`${before}${words}${after}`}</Foreign>;
  return (
    <>
      {before}
      <Foreign lang={lang}>{words}</Foreign>
      {after}
    </>
  );
}
