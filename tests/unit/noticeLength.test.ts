import { describe, expect, it } from "vitest";
import { allWords } from "../fixtures/languages.ts";

/** Embeds have few bytes: a notice tells two things one by one only where they are short. */

describe.each(await allWords())("the notice of a pinned embed, in %s", (_, words) => {
  const told = (letters: number) => ({
    what: "m".repeat(letters),
    kind: "corrected" as const,
    noun: "event" as const,
    column: "summary",
    before: null,
    after: null,
  });
  const notice = (...letters: number[]) => words.changes.notice("2026.27.0", letters.map(told), []);

  it("tells one thing, however long, and two short ones", () => {
    for (const all of [[20], [300], [20, 25]]) for (const letters of all) expect(notice(...all)).toContain("m".repeat(letters));
  });

  it("counts two long ones, as it counts three", () => {
    for (const all of [
      [100, 120],
      [5, 6, 7],
    ])
      for (const letters of all) expect(notice(...all)).not.toContain("m".repeat(letters));
    expect(notice(100, 120)).toMatch(/[2۲]/);
  });
});
