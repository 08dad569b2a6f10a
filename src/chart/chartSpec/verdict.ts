import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { type Check, isMentionRef, OF_OCCASIONS } from "../../model/check.ts";
import { bearerOf } from "../../model/facts/borneOutBy.ts";
import { checksOf, mentionOf } from "../../model/queries.ts";
import { isNamedByRule, obstacles } from "../../model/untestedBecause.ts";
import { whoSays } from "./whoSays.ts";

/** The verdict on a claim in words, with the condition on which it holds; null where nothing was checked. */
export function verdictOf(edition: Edition, claim: string): string | null {
  const [check] = checksOf(edition.catalog, claim);
  return check ? onCondition(edition, check, verdictWords(edition, check)) : null;
}

/** A verdict in words: of a claim that nobody's count bears out, who alone does. */
export function verdictWords(edition: Edition, check: Check): string {
  return bearerWords(edition, check) ?? labelOf(edition.catalog, "verdict", check.verdict);
}

/** Why a claim cannot be tested, as few words: what its rule is called, or how the nearest records differ from it; nothing where neither says it. */
export function untestedWords({ catalog, words }: Edition, check: Pick<Check, "claim" | "verdict" | "records" | "rule">): string | null {
  if (isNamedByRule(check)) return labelOf(catalog, "check_rule", check.rule);
  const found = obstacles(catalog, check).map((obstacle) => words.check.obstacles[obstacle]);
  return found.length === 0 ? null : words.kit.commas(found);
}

/** That a claim matches what officials said, or our own calculation, where these alone bear it out; null of every other verdict. */
export function bearerWords({ catalog, words }: Edition, check: Pick<Check, "claim" | "verdict" | "records">): string | null {
  const bearer = bearerOf(catalog, check);
  return bearer && words.check.matches[bearer];
}

/** A verdict in words with the condition on which it holds: that claim and record mean one case, where that is our inference. */
export function onCondition({ words }: Pick<Edition, "words">, { inferred }: Partial<Pick<Check, "inferred">>, verdict: string): string {
  return inferred ? words.check.inferred(verdict) : verdict;
}

/** The verdict with those whose records gave it, as one line; null where nothing was checked. Of the date of an event it says that it is about the date. */
export function verdictLine(edition: Edition, claim: string): string | null {
  const [check] = checksOf(edition.catalog, claim);
  if (!check) return null;
  const { against, dateAgainst } = edition.words.check;
  const occasion = occasionOf(edition, check);
  return (isMentionRef(claim) && occasion === null ? dateAgainst : against)(
    onCondition(edition, check, occasion ?? verdictWords(edition, check)),
    edition.words.kit.commas(reportersOf(edition, check)),
  );
}

/** Of a date that matches, or does not, by its occasion alone, such as a visit, that it is so; null of every other verdict. */
export function occasionOf({ catalog }: Edition, { rule }: Check): string | null {
  return OF_OCCASIONS.includes(rule) ? labelOf(catalog, "check_rule", rule) : null;
}

/** Who counts in a check's records, each once; for dates the publishers. */
function reportersOf(edition: Edition, { records }: Check): string[] {
  return [...new Set(records.map((ref) => reporterOf(edition, ref)))];
}

/** Who counts, and who that is; of a date the publisher. */
export function reporterOf(edition: Edition, ref: string): string {
  const { catalog } = edition;
  const o = catalog.observationById.get(ref);
  if (o) return whoSays(edition, o);
  const source = mentionOf(catalog, ref)?.source ?? "";
  return catalog.sourceById.get(source)?.publisher ?? source;
}
