import { groupBy } from "../../model/groupBy.ts";
import { TIME } from "./measures.ts";
import type { PictureScene } from "./pictureScene.ts";
import type { PanelScene } from "./scene.ts";

/** A row of plots, or a form: where it ends in its picture, in px, and the partners that it shows; null for one measure of both. */
interface Row {
  end: number;
  sides: Set<string> | null;
}

/**
 * Where a picture may end before its own end, in px: below a row of plots or a form, once every partner that the whole shows has been seen.
 * A picture that has less room never shows one side alone.
 */
export function rowEnds({ panels, forms }: Pick<PictureScene, "panels" | "forms">): number[] {
  const rows = [
    ...rowsOf(panels),
    ...forms.map(({ scene, y }) => ({ end: Math.ceil(y + scene.height), sides: named(scene.links.map(({ partner }) => partner)) })),
  ];
  const all = new Set(rows.flatMap(({ sides }) => [...(sides ?? [])]));
  const seen = new Set<string>();
  return rows.slice(0, -1).flatMap(({ end, sides }) => {
    for (const side of sides ?? all) seen.add(side);
    return seen.size === all.size ? [end] : [];
  });
}

/** Panels that stand side by side are one row. */
function rowsOf(panels: PanelScene[]): Row[] {
  return [...groupBy(panels, ({ plot }) => String(plot.y)).values()].map((row) => ({
    end: Math.ceil(Math.max(...row.map(({ plot }) => plot.y + plot.height + TIME))),
    sides: row.some(isOfBoth) ? null : named(row.flatMap(partnersIn)),
  }));
}

/** Whether a panel's own line is of no partner: one count that tells of both. */
function isOfBoth({ lines }: PanelScene): boolean {
  return lines.some(({ partner, isThin = false }) => partner === null && !isThin);
}

function partnersIn({ marks, records, lines }: PanelScene): (string | null)[] {
  return [...marks, ...records, ...lines].map(({ partner }) => partner);
}

function named(partners: (string | null)[]): Set<string> {
  return new Set(partners.flatMap((partner) => partner ?? []));
}
