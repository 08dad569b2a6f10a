import { chartSpec, WHOLE } from "../src/chart/chartSpec/chart.ts";
import { sentencesOf } from "../src/chart/chartSpec/frozenSentences.ts";
import type { Edition } from "../src/edition/edition.ts";
import { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { Sentence } from "../src/model/rows.ts";
import { en } from "../src/words/en.ts";

/** What the charts of a catalogue say in their default views: the words are the Worker's, so the release step gets them from here. */
export function chartSentences(catalog: Catalog): Sentence[] {
  const edition: Edition = { catalog, words: en, pinned: null, urls: new Urls({ origin: "", pin: null }) };
  return catalog.charts.flatMap((chart) => sentencesOf(chartSpec(edition, chart, WHOLE)));
}
