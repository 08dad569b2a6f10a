import { toldChange } from "../../chart/chartSpec/toldChange.ts";
import type { Edition } from "../../edition/edition.ts";
import type { ChangeKind } from "../../model/change.ts";
import type { Correction } from "../../model/correction.ts";
import { latestCorrections } from "../../model/latestCorrections.ts";
import type { Observation } from "../../model/observation.ts";
import { figuresShown } from "../../model/shown.ts";

/** One thing that a later release changed of a number, or of what gives it its meaning. */
export interface NumberChange {
  sentence: string;
  reason: string | null;
  /** Where the change is told. */
  href: string;
  /** The figure as it is now; null where it is gone, and for what is no figure. */
  now: string | null;
  /** What became of the very figure; null where its figure is the same. */
  kind: ChangeKind | null;
}

/** What later releases changed of a number on its card: the figure itself, its definition, its source and its fact check. */
export function numberChanges(head: Edition, pinned: Edition, o: Observation): NumberChange[] {
  const { words, catalog } = pinned;
  const urls = pinned.urls.absolute;
  const found = latestCorrections(pinned.corrections ?? [], figuresShown(catalog, [o]));
  return found.filter(isOnCard).map((correction) => {
    const { noun, id, kind, reason, release, shown } = correction;
    const told = toldChange(head, pinned, correction);
    const isOwn = noun === "observation" && shown.includes(o.id);
    const { things } = words.changes;
    const what = isOwn ? words.numberCard.this : noun === "check" ? things.check(words.numberCard.this) : told.what;
    return {
      sentence: words.numberCard.changed({ ...told, what }, release),
      reason,
      href: urls.changes(release, noun, id),
      now: isOwn && kind !== "withdrawn" ? urls.latest.observation(id) : null,
      kind: isOwn && (kind === "withdrawn" || (told.column === null && told.before !== null)) ? kind : null,
    };
  });
}

/** Columns of a series that a card shows, or that say what its figure is. */
const DEFINING = ["title", "definition", "unit", "ref_area"];

/** A caution, or how a series is compared and rounded, stands on the number's page alone. */
function isOnCard({ noun, cells }: Correction): boolean {
  return noun !== "series" || cells.length === 0 || cells.some(({ field }) => DEFINING.includes(field));
}

/** What stands beside the number in its sentence; undefined where its figure is the same. */
export function sinceOf({ words }: Edition, changes: NumberChange[]): string | undefined {
  const kind = changes.map((change) => change.kind).find((one) => one !== null);
  return kind ? words.numberCard.since(kind) : undefined;
}
