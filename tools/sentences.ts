import { chartSpec, WHOLE } from "../src/chart/chartSpec/chart.ts";
import { sentencesOf } from "../src/chart/chartSpec/frozenSentences.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { Sentence } from "../src/model/sentence.ts";
import { en } from "../src/words/en.ts";
import type { Build, Site } from "../src/worker/site.ts";

/** What the charts of a catalogue say in their default views: the words are the Worker's, so the release step gets them from here. */
export function chartSentences(catalog: Catalog): Sentence[] {
  // A spec is made of the catalogue and the words; the build's scripts and styles come in when it is drawn.
  const site: Site = { catalog, words: en, build: {} as Build, raster: null, pinned: null };
  return catalog.charts.flatMap((chart) => sentencesOf(chartSpec(site, chart, WHOLE)));
}
