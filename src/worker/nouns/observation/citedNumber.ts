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
 * ours; of a figure that the source passes on whose it is, through whom and where it was read, of which releases before 2026.30.0 name the
 * last alone. Releases before 2026.27.0 do not name the source; what was counted from events has none.
 */
export function citedNumber(edition: Edition, o: Observation): string {
  const { catalog } = edition;
  const number = `${numberTitle(edition, o)}: ${formatFigure(edition, o)}`;
  if (o.source === null || isOlderThan(catalog.release, "2026.27.0")) return number;
  const label = sourceLabel(catalog, o.source);
  const isNamed = isPassedOn(o) && !isOlderThan(catalog.release, "2026.30.0");
  return `${number} (${isNamed ? edition.words.kit.commas([whoSays(edition, o), ...yearIn(label)]) : label})`;
}

/** The year that stands behind the name of a source. */
function yearIn(label: string): string[] {
  return /, (\d{4})$/.exec(label)?.slice(1) ?? [];
}
