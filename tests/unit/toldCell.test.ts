import { expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { toldCell } from "../../src/worker/frame/toldCell.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const catalog = dataCatalog();
const edition = { catalog, words: en };

it("a cell of a contradiction has its place and what it is about by name", () => {
  const [side] = catalog.disagreements.filter(({ ref }) => catalog.eventById.has(ref));
  const [source = "", paragraph = ""] = side?.side.split(":") ?? [];
  const told = toldCell(edition, { field: `${source}:${paragraph}.ref`, before: side?.ref ?? "", after: "no-such-row" });
  expect(told).toContain(
    `, paragraph ${Number.parseInt(paragraph, 10)}, what it is about: “${catalog.eventById.get(side?.ref ?? "")?.summary}” → no-such-row.`,
  );
  expect(told).not.toContain(`${source}:`);
});

it("records of a check are named, figures and dates alike", () => {
  const check = catalog.checks.find(({ rule }) => rule === "records_disagree");
  const told = toldCell(edition, { field: "record", before: null, after: check?.records.join(" ") ?? "" });
  expect(told).toMatch(/^record: nothing → Share of Israel's oil from Azerbaijan, Israel, 2006–2019, /);
  expect(toldCell(edition, { field: "record", before: "netanyahu-visits-baku-1997#heritage-1997-netanyahu", after: null })).toBe(
    `record: “${catalog.eventById.get("netanyahu-visits-baku-1997")?.summary}” → nothing.`,
  );
});

it("a column of its own row, and what the data do not have, stay as they are", () => {
  expect(toldCell(edition, { field: "note", before: "a", after: "b" })).toBe("note: a → b.");
  expect(toldCell(edition, { field: "no-such-source:3.note", before: "a", after: "b" })).toBe("no-such-source:3.note: a → b.");
  expect(toldCell(edition, { field: "", before: "1", after: "2" })).toBe(en.changes.cell("", "1", "2"));
});
