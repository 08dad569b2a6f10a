import type { SubjectTextKey } from "../../model/subjectText.ts";
import type { Words } from "../en.ts";
import { subjectText } from "../naming.ts";
import { type Former, formerWords } from "./formerWords.ts";

/** Texts of the subject that say something else since 2026.27.0, each with what it said. */
const TEXTS: readonly (readonly [now: SubjectTextKey, then: SubjectTextKey])[] = [
  ["measure.goods_sold", "former.measure.goods_sold"],
  ["caution.goods_sold", "former.caution.goods_sold"],
];

/**
 * A catalogue whose balance sheet says what those texts said in releases before 2026.27.0. Words of older releases rest on those of today here and
 * there, so it is asked last. A subject without former texts says what it says.
 */
export function formerSubjectTexts(words: Words): Words {
  const said = [words.kit.language, "en"].flatMap((language) =>
    TEXTS.map(([now, then]): Former => [subjectText(now, language), subjectText(then, language)]),
  );
  const pairs = said.filter(([now, then]) => now !== "" && then !== "");
  if (pairs.length === 0) return words;
  const { caution, note } = formerWords({ caution: words.sheet.caution, note: words.sheet.note }, pairs);
  return { ...words, sheet: { ...words.sheet, caution, note } };
}
