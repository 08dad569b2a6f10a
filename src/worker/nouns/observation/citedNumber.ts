import { sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import { whoSays } from "../../../chart/chartSpec/whoSays.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Observation } from "../../../model/observation.ts";
import { isPassedOn } from "../../../model/passedOn.ts";
import { isOlderThan } from "../../../model/turn.ts";

/**
 * A number as a citation names it: what it is of, the figure, and in parentheses the source that has it, since neither a claim nor a record is
 * ours; of a figure that the source passes on also whose it is and through whom, which releases before 2026.30.0 do not say. Releases before
 * 2026.27.0 do not name the source; what was counted from events has none.
 */
export function citedNumber(edition: Edition, o: Observation): string {
  const { catalog } = edition;
  const number = `${numberTitle(edition, o)}: ${formatFigure(edition, o)}`;
  if (o.source === null || isOlderThan(catalog.release, "2026.27.0")) return number;
  const isNamed = isPassedOn(o) && !isOlderThan(catalog.release, "2026.30.0");
  const from = [...(isNamed ? [whoSays(edition, o)] : []), sourceLabel(catalog, o.source)];
  return `${number} (${edition.words.kit.semicolons(from)})`;
}
