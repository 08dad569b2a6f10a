import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toldCell } from "../../src/chart/chartSpec/toldCell.ts";
import { listReleases, readRelease } from "../../src/curator/releases.ts";
import type { ChangedNoun } from "../../src/model/change.ts";
import { loadFrozen } from "../../src/tables/catalog.ts";
import { readChanges } from "../../src/tables/changes.ts";
import { az } from "../../src/words/az.ts";
import { en, type Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const catalog = dataCatalog();
const edition = { catalog, words: en };

it("a cell of a contradiction has its place and what it is about by name", () => {
  const [side] = catalog.disagreements.filter(({ ref }) => catalog.eventById.has(ref));
  const [source = "", paragraph = ""] = side?.side.split(":") ?? [];
  const told = toldCell(edition, "disagreement", { field: `${source}:${paragraph}.ref`, before: side?.ref ?? "", after: "no-such-row" });
  expect(told).toContain(
    `, paragraph ${Number.parseInt(paragraph, 10)}, what it is about: “${catalog.eventById.get(side?.ref ?? "")?.summary}” → no-such-row.`,
  );
  expect(told).not.toContain(`${source}:`);
});

it("records of a check are named, figures and dates alike", () => {
  const check = catalog.checks.find(({ rule }) => rule === "records_disagree");
  const told = toldCell(edition, "check", { field: "record", before: null, after: check?.records.join(" ") ?? "" });
  expect(told).toMatch(/^record: nothing → Share of Israel's oil from Azerbaijan, 2006–2019, /);
  expect(toldCell(edition, "check", { field: "record", before: "netanyahu-visits-baku-1997#heritage-1997-netanyahu", after: null })).toBe(
    `record: “${catalog.eventById.get("netanyahu-visits-baku-1997")?.summary}” → nothing.`,
  );
});

it("a column of its own row, and what the data do not have, stay as they are", () => {
  expect(toldCell(edition, "event", { field: "note", before: "a", after: "b" })).toBe("note: a → b.");
  expect(toldCell(edition, "event", { field: "no-such-source:3.note", before: "a", after: "b" })).toBe("no-such-source:3.note: a → b.");
  expect(toldCell(edition, "event", { field: "", before: "1", after: "2" })).toBe(en.changes.cell("", "1", "2"));
});

it("codes and columns have the words that they have elsewhere, in each language", () => {
  const told = (words: Words, noun: ChangedNoun, field: string, before: string | null, after: string | null) =>
    toldCell({ catalog, words }, noun, { field, before, after });
  expect(told(en, "check", "rule", "date_outside", "occasion_outside")).toBe(
    "rule: dates differ → the date of the occasion does not match.",
  );
  expect(told(en, "check", "verdict", "differs", "cannot_be_tested")).toBe("verdict: does not match → cannot be tested.");
  expect(told(en, "event", "kind", "other", "visit")).toBe("kind: other → visit.");
  expect(told(en, "event", "ankasam-2025:8.status", "planned", "happened")).toMatch(/, paragraph 8, status: planned → happened\.$/);
  expect(told(en, "source", "published_basis", null, "inferred")).toBe(
    "how the date of publication is known: nothing → inferred from what the text cites.",
  );
  expect(told(en, "balance", "direction", "IRN", null)).toBe("direction: Iran → nothing.");
  for (const words of [ru, az, tr, fa, he]) {
    expect(told(words, "check", "rule", "date_outside", "date_within")).not.toMatch(/[a-z]_[a-z]|^rule/);
    expect(told(words, "observation", "period_basis", "a", "b")).not.toContain("period");
  }
});

it("what only the newest state knows has its name on a page of an older one", () => {
  const before = loadFrozen(readRelease("data", "2026.9.0"), "2026.9.0");
  const cell = { field: "rule", before: "date_outside", after: "records_disagree" };
  expect(toldCell({ catalog: before, words: en, newest: catalog }, "check", cell)).toBe("rule: dates differ → sources disagree.");
  const record = { field: "record", before: null, after: "socar-receives-gas-licenses-israel-2025#trend-4019674" };
  expect(toldCell({ catalog: before, words: en, newest: catalog }, "check", record)).toContain("receives licenses");
});

it("no change of any release is told with a code or a column's own name", () => {
  for (const version of listReleases("data")) {
    const file = `data/releases/${version}/changes.csv`;
    for (const { noun, kind, field, before, after } of readChanges(file, readFileSync(file, "utf8"))) {
      if (kind === "added" || field === null) continue;
      expect(toldCell(edition, noun, { field, before, after }), `${version} ${field}`).not.toMatch(/\b[a-z]+_[a-z_]+\b/);
    }
  }
});
