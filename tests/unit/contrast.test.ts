import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palettes } from "../../src/chart/svg/palette.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { contrast, over } from "../safety/contrast.ts";
import { printTable } from "../safety/table.ts";

it("computes contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** Shares of the palette's colours that the style sheets lay over paper. */
const drawing = readFileSync("src/chart/svg/svg.css", "utf8");
const SPAN = Number(/\.span \{[^}]*[ ;]opacity: ([\d.]+)/.exec(drawing)?.[1]);
const BAND = Number(/\.band \{[^}]*stroke-opacity: ([\d.]+)/.exec(drawing)?.[1]);
/** On pages and in embeds, the words that name whose count a line is. */
const WHOSE = Number(/\.of-record \.who \{ fill-opacity: ([\d.]+)/.exec(readFileSync("src/worker/nouns/chart/marks.css", "utf8"))?.[1]);
const TARGET = 0.18;

it("texts reach 4.5:1 and marks 3:1 in both themes", () => {
  const rows: (string | number)[][] = [];
  const { subject } = dataCatalog();
  for (const [theme, { paper, ink, quiet, partner }] of Object.entries(palettes(subject))) {
    const tinted = over(quiet, TARGET, paper);
    const pairs: [string, string, string, number][] = [
      ["text: ink", ink, paper, 4.5],
      ["text: quiet", quiet, paper, 4.5],
      ["text: quiet on a row that the address names", quiet, tinted, 4.5],
      ["text: paper on ink (buttons, tokens)", paper, ink, 4.5],
      ...Object.entries(partner).map(([id, color]): [string, string, string, number] => [`text and mark: ${id}`, color, paper, 4.5]),
      ...Object.entries(partner).map(([id, color]): [string, string, string, number] => [
        `text: whose count, ${id}`,
        over(color, WHOSE, paper),
        paper,
        4.5,
      ]),
      ["mark: line, dotted or grey", quiet, paper, 3],
      ...Object.entries(partner).map(([id, color]): [string, string, string, number] => [
        `mark: bar over several years, ${id}`,
        over(color, SPAN, paper),
        paper,
        3,
      ]),
      ["mark: edge of the band", over(quiet, BAND, paper), paper, 3],
      ["control: edge of fields", quiet, paper, 3],
      ["focus ring", partner[subject.partners[1].code] ?? "", paper, 3],
    ];
    for (const [what, color, ground, needed] of pairs) {
      const reached = contrast(color, ground);
      rows.push([theme, what, color, reached.toFixed(2), needed]);
      expect.soft(reached, `${theme} ${what}`).toBeGreaterThanOrEqual(needed);
    }
  }
  printTable("Contrast, computed from the palette", ["theme", "what", "colour", "reached", "needed"], rows);
});
