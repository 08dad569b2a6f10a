import type { Edition } from "../../edition/edition.ts";
import { type ChartView, isDefaultView } from "../../model/chartView.ts";
import type { Sentence } from "../../model/rows.ts";
import type { ChartSpec } from "./chartSpec.ts";

/** The texts of a chart that a release keeps word for word. */
const PARTS = ["title", "headline", "subtitle", "finding", "reading", "ends", "floor"] as const;

/** Why a panel stands alone is kept under this name and the panel's id. */
const CAUTION = "caution:";

/** What a chart says, part by part, as a release freezes it; a part that says nothing is left out. */
export function sentencesOf(spec: ChartSpec): Sentence[] {
  const parts = [
    ...PARTS.map((part) => ({ part, sentence: spec[part] })),
    ...spec.panels.map(({ id, reason }) => ({ part: `${CAUTION}${id}`, sentence: reason })),
  ];
  return parts.flatMap(({ part, sentence }) => (sentence ? [{ chart: spec.id, part, sentence }] : []));
}

/**
 * A pinned default view says what it said when its release was made, word for word, whatever sentences the code makes today; a part that
 * said nothing then says nothing, in each language that the release froze. Other views, and releases before 2026.3.0, which froze no sentences, are
 * left as they are.
 */
export function withFrozenSentences(edition: Edition, spec: ChartSpec, view: ChartView): ChartSpec {
  const own = edition.pinned === null || !isDefaultView(view) ? [] : (edition.sentences ?? []).filter(({ chart }) => chart === spec.id);
  if (own.length === 0) return spec;
  const said = new Map(own.map(({ part, sentence }) => [part, sentence]));
  const { finding: _, headline: __, ...rest } = spec;
  const [headline, finding] = [said.get("headline"), said.get("finding")];
  return {
    ...rest,
    ...(headline === undefined ? {} : { headline }),
    ...(finding === undefined ? {} : { finding }),
    title: said.get("title") ?? "",
    subtitle: said.get("subtitle") ?? "",
    reading: said.get("reading") ?? "",
    ends: said.get("ends") ?? "",
    floor: said.get("floor") ?? "",
    panels: spec.panels.map((panel) => ({ ...panel, reason: said.get(`${CAUTION}${panel.id}`) ?? null })),
    table: { ...spec.table, caption: spec.table.caption === spec.title ? (said.get("title") ?? "") : spec.table.caption },
  };
}
