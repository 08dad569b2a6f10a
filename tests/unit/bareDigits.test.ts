import { expect, it } from "vitest";
import { card } from "../../src/chart/chartSpec/card.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Digits alone are in no language, whatever the language of their source: since 2026.30.0 none is named beside them. */

const { observations, sourceById } = headCatalog();
const isForeign = (source: string | null, code: string) => source !== null && sourceById.get(source)?.language !== code;

it.each(await allWords())("in %s", (code, words) => {
  const abroad = observations.filter(({ as_worded, source }) => as_worded !== null && isForeign(source, code));
  const then = siteInWords(code, words, "2026.29.0");
  const now = siteInWords(code, words, HEAD);
  let bare = 0;
  for (const o of abroad) {
    const [said, before] = [now, then].map((edition) => card(edition, o).print);
    if (!said || !before) continue;
    const language = sourceById.get(o.source ?? "")?.language ?? "";
    const isBare = !/\p{L}|[%$]/u.test(said.text);
    if (isBare) bare++;
    expect([said.before, said.after], o.id).toEqual(words.observation.printedAs(isBare ? null : language));
    expect([before.before, before.after], o.id).toEqual(then.words.observation.printedAs(language));
  }
  expect(bare).toBeGreaterThan(0);
});
