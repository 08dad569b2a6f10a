import { sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";

/**
 * A number as a citation names it: what it is of, the figure, and in parentheses the source that has it, since neither a claim nor a record is
 * ours. Releases before 2026.27.0 do not name the source; what was counted from events has none.
 */
export function citedNumber(edition: Edition, o: Observation): string {
  const { catalog } = edition;
  const number = `${numberTitle(edition, o)}: ${formatFigure(edition, o)}`;
  return o.source === null || isOlderThan(catalog.release, "2026.27.0") ? number : `${number} (${sourceLabel(catalog, o.source)})`;
}
