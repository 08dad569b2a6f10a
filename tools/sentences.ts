import { chartSpec, WHOLE } from "../src/chart/chartSpec/chart.ts";
import { sentencesOf } from "../src/chart/chartSpec/frozenSentences.ts";
import type { SentencesOf, Told } from "../src/curator/freeze.ts";
import { loadTranslations } from "../src/curator/translations.ts";
import type { Edition } from "../src/edition/edition.ts";
import type { Published } from "../src/edition/published.ts";
import { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { Sentence } from "../src/model/rows.ts";
import { translated } from "../src/model/translated.ts";
import { CATALOGUES } from "../src/words/catalogues.ts";
import { en, type Words } from "../src/words/en.ts";

/** What the charts of a catalogue say in their default views: the words are the Worker's, so the release step gets them from here. */
export function chartSentences(catalog: Catalog, words: Words = en, language: Published["language"] | null = null): Sentence[] {
  const edition: Edition = { catalog, words, pinned: null, urls: new Urls({ origin: "", pin: null, language }) };
  return catalog.charts.flatMap((chart) => sentencesOf(chartSpec(edition, chart, WHOLE)));
}

/** The same in English and in every published language, whose texts stand in a data folder. */
export async function sentencesIn(data: string, published: readonly Published[]): Promise<Told> {
  const translations = loadTranslations(data);
  const others: Record<string, SentencesOf> = {};
  for (const { language } of published) {
    const words = await CATALOGUES[language]?.();
    if (words === undefined) throw new Error(`${language} is published and has no words`);
    others[language] = (catalog) => chartSentences(translated(catalog, translations[language] ?? []), words, language);
  }
  return { english: chartSentences, others };
}
