import { bearerWords, untestedWords } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type Check, NO_RECORD } from "../../../model/check.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isNamedByRule } from "../../../model/untestedBecause.ts";

/** Why a check has its verdict, in the two parts that its page sets apart. */
export interface Why {
  /** Who alone bears a figure out, or in what its nearest records differ; null where neither is to be said. */
  borne: string | null;
  /** The sentences of the row; empty where a view has none. */
  reason: string;
}

/** Why a check has its verdict, as the page of its release says it. */
export function whyOf(edition: Edition, check: Check): Why {
  return { borne: bearerWords(edition, check) ?? obstacleWords(edition, check), reason: reasonOf(edition, check) };
}

/** The same as one text without markup; null where the page of its release says nothing but the name of the rule. */
export function whyText(edition: Edition, check: Check): string | null {
  // Their pages set nothing before the reason.
  if (edition.pinned !== null && isOlderThan(edition.pinned, "2026.5.0")) return check.reason || null;
  const { borne, reason } = whyOf(edition, check);
  const parts = [...(borne === null ? [] : [`${edition.words.kit.capitalized(borne)}.`]), ...(reason === "" ? [] : [reason])];
  return parts.length === 0 ? null : parts.join(" ");
}

/** Why, and where a view leaves out why no record was found that its sources have none; releases before 2026.25.0 never leave it out. */
function reasonOf({ catalog, words }: Edition, { reason, rule }: Check): string {
  return reason === "" && rule === NO_RECORD && !isOlderThan(catalog.release, "2026.25.0") ? words.check.noneInView : reason;
}

/** In what the nearest records differ from a figure; what a rule's own name says stands behind the reason. Releases before 2026.25.0 do not say it. */
function obstacleWords(edition: Edition, check: Check): string | null {
  return isOlderThan(edition.catalog.release, "2026.25.0") || isNamedByRule(check) ? null : untestedWords(edition, check);
}
