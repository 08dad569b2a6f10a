import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import { formsInSizes } from "../fixtures/formSizes.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/**
 * The picture of visits from 2019 to 2021, in a square, had its key on the note on cells of five years: few years leave room for names before
 * the cells, beside which the key stands on the first line.
 */

const PERIODS = [
  [1991, 1999],
  [2015, 2025],
  [2019, 2021],
  [2020, 2021],
] as const;

describe.each((await allWords()).filter(([language]) => ["en", "fa", "ru"].includes(language)))(
  "cells of a few years, in %s",
  (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const charts = site.catalog.charts.filter((chart) => chartSpec(site, chart, WHOLE).forms?.some(({ kind }) => kind === "cells"));

    it.each(charts.map((chart) => [chart.id, chart] as const))("%s: no words on others, in any size", (_, chart) => {
      const faults = PERIODS.flatMap(([from, to]) =>
        formsInSizes(site, chart, { ...WHOLE, from, to }).flatMap(({ size, forms }) =>
          forms.flatMap(({ scene }) => {
            const written = [...scene.texts, ...scene.key.map(({ label }) => label)].map((text) => ({
              text: text.text,
              rect: textRect(text),
            }));
            return written.flatMap((a, i) =>
              written
                .slice(i + 1)
                .flatMap((b) => (intersects(a.rect, b.rect) ? [`${from} to ${to}, ${size}: ${a.text} on ${b.text}`] : [])),
            );
          }),
        ),
      );
      expect(charts.length).toBeGreaterThan(1);
      expect(faults).toEqual([]);
    });
  },
);
