import { expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";

/** What verdicts by inference say since 2026.26.0, and what pinned releases go on saying. */

const [BEFORE, LONG_BEFORE] = ["2026.25.0", "2026.16.0"].map((release) => wordsOf(release, en));

it("a verdict by inference says what it assumes", () => {
  expect(en.dashboard.factCheck.inferred(11)).toBe("11 verdicts assume that claim and record mean the same case.");
  expect(en.dashboard.factCheck.inferred(1)).toBe("One verdict assumes that claim and record mean the same case.");
  expect(BEFORE?.dashboard.factCheck.inferred(11)).toBe("11 verdicts hold only if claim and record mean one case.");
  expect(BEFORE?.dashboard.factCheck.inferred(1)).toBe("One verdict holds only if claim and record mean one case.");
  expect(en.check.inferred("matches")).toBe("matches, if both mean the same case");
  for (const then of [BEFORE, LONG_BEFORE]) expect(then?.check.inferred("matches")).toBe("matches, if both mean one case");
});

it("a date of the occasion alone is called so where there is room", () => {
  expect(en.dashboard.factCheck.dateOnlyInFull(16)).toBe("16 for the occasion's date only");
  expect(BEFORE?.dashboard.factCheck.dateOnly(16)).toBe("16 occasion only");
  expect(LONG_BEFORE?.dashboard.factCheck.dateOnly(16)).toBe("16 by date only");
});
