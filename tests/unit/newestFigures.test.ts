import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ColumnsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { pictureScene } from "../../src/chart/scene/pictureScene.ts";
import { NARROW } from "../../src/chart/scene/plotScales.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The newest figure of each partner has its room before the names of others: since 2026.29.0. */

const languages = await someWords();

describe.each(languages)("columns on a phone (%s)", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const spec = chartSpec(site, site.catalog.charts.find(({ id }) => id === "arms-import-shares") as never, WHOLE);
  const form = spec.forms?.find((one): one is ColumnsPanel => one.kind === "columns") as ColumnsPanel;
  const textsIn = (release: string) => pictureScene({ ...spec, release }, NARROW).forms.flatMap(({ scene }) => scene.texts);
  const newest = form.columns.findLast(({ value }) => value !== null);

  it("name the newest figure of a partner beside names of others", () => {
    const texts = textsIn(spec.release);
    expect(texts.map(({ of }) => of)).toContain(newest?.id);
    expect(texts.some(({ of }) => form.levels.some(({ id }) => id === of))).toBe(true);
  });

  it.runIf(language === "en")("leave it out in releases before 2026.29.0", () => {
    expect(textsIn("2026.28.0").map(({ of }) => of)).not.toContain(newest?.id);
  });
});
