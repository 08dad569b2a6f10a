import { expect, it } from "vitest";
import { daysIn } from "../../src/model/period.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

/** One rule for both partners: an act over a stated span is scored, a summary of many acts is not, whatever period it has. */

const { events, mentionsByEvent, sourceById, subject } = dataCatalog();
const isLong = ({ id }: { id: string }) =>
  (mentionsByEvent.get(id) ?? []).some(
    ({ source, period }) => sourceById.get(source)?.collection === "documents" && period !== null && daysIn(period) > 366,
  );

it("no summary of many events is scored, with either partner", () => {
  const summaries = events.filter(({ note }) => /^Summarizes many/.test(note ?? ""));
  expect(new Set(summaries.map(({ partner }) => partner)).size).toBe(subject.partners.length);
  expect(summaries.filter(({ scored }) => scored)).toEqual([]);
});

it("acts over more than a year are scored with both partners; those that are not are summaries, alleged, or of a third country", () => {
  const long = events.filter(isLong);
  const scored = long.filter((event) => event.scored);
  expect(new Set(scored.map(({ partner }) => partner)).size).toBe(subject.partners.length);
  for (const { id, note } of long.filter((event) => !event.scored)) expect(note, id).toMatch(/^Summarizes many|^Alleged|third country/);
});
