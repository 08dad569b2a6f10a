import { describe, expect, it } from "vitest";
import { az } from "../../src/words/az.ts";
import { en, type Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";

const none = { agrees: 0, differs: 0, cannot_be_tested: 0 };
const dates = { ...none, agrees: 3 };
const byKind = { figures: none, dates };
const byOccasion = { ...none, agrees: 2 };

describe.each<[string, Words, string, string, string]>([
  ["Azerbaijani", az, "aid olduğu əsas hadisə, ", "aid olduğu tədbir, ", "əsas hadisə"],
  ["Persian", fa, "رویداد دربرگیرنده (مانند یک سفر)", "مناسبتی مانند یک سفر", "رویداد دربرگیرنده"],
  ["Hebrew", he, "האירוע המרכזי", "אירוע המסגרת", "האירוע הרחב יותר"],
  ["Russian", ru, "об основном событии, например", "о мероприятии, например", "более широкое событие"],
  ["Turkish", tr, "bağlı olduğu ana olayı", "bağlı olduğu etkinliği", "ana olay"],
])("the occasion of an event, in %s", (_, words, now, then, column) => {
  const said = (release: string) => wordsOf(release, words).check.count(3, 0, 0, byKind, byOccasion);

  it("need not be arranged; releases before 2026.12.0 call it an arrangement", () => {
    expect(said("2026.12.0")).toContain(now);
    expect(said("2026.12.0")).not.toContain(then);
    expect(said("2026.11.0")).toContain(then);
  });
  it("has the same name where its change is told", () => {
    expect(words.settlement.fields.episode).toContain(column);
  });
});

it("what claim and record both mean has a name in Russian; releases before 2026.12.0 name it not", () => {
  const said = (release: string) => wordsOf(release, ru).check.inferred("расходится");
  expect([said("2026.12.0"), said("2026.11.0")]).toEqual([
    "расходится, если речь об одном и том же случае",
    "расходится, если речь об одном и том же",
  ]);
});

it("English says of its data what it said", () => {
  expect(Object.keys(wordsOf("2026.11.0", en).check)).toEqual(Object.keys(en.check));
  expect(JSON.stringify(wordsOf("2026.11.0", en).check)).toBe(JSON.stringify(wordsOf("2026.12.0", en).check));
});

it.each([az, fa, he, ru, tr, en])("no two columns whose changes are told have one name", ({ changes, settlement }) => {
  // Two are of the same thing by design: the country of a figure and of an event, the topic of an event and of a contradiction.
  const { partner, dimension, ...fields } = settlement.fields;
  expect([partner, dimension]).toEqual([fields.counterpart, changes.columns.topic]);
  const names = [...Object.values(changes.columns), ...Object.values(fields)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it.each([az, fa, he, ru, tr, en])(
  "a column has the name that it has on the pages",
  ({ changes, settlement, observation, chart, check }) => {
    // In Azerbaijani and Turkish İ begins what i begins; in the others no name begins with it.
    const small = (name = "") => `${name.slice(0, 1).replace("İ", "i").toLowerCase()}${name.slice(1)}`;
    const { columns } = changes;
    const pairs = [
      [columns.note, observation.note],
      [columns.caution, observation.caution],
      [columns.as_worded, chart.columns[0]],
      [columns.formula, observation.formula],
      [columns.definition, observation.definition],
      [columns.quote, observation.quote],
      [columns.verdict, check.columns[2]],
      [settlement.fields.reporter, observation.reporter],
      [settlement.fields.value, chart.columns[1]],
    ];
    for (const [told, shown] of pairs) expect(told).toBe(small(shown));
  },
);
