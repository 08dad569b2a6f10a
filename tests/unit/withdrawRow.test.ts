import { expect, it } from "vitest";
import { withdrawn } from "../../src/curator/withdrawRow.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";
import { csv } from "../fixtures/rows.ts";

const ID = "trade.ISR.2013.paper-2014";
const OTHER = "trade.IRN.2020.blog-2021";
const BECAUSE = "It counts another good";
const side = { id: "sum", topic: "The sum", reading: "a reading" };
const files: DataFiles = {
  ...threeRows,
  "coverage/paper-2014.csv": csv("coverage", { paragraph: 2, token: "$4 billion", nth: 1, disposition: "observation", ref: ID }),
  "disagreements.csv": csv("disagreements", { ...side, side: "paper-2014:2", ref: ID }, { ...side, side: "blog-2021:3", ref: OTHER }),
};
const after = (withdrawal: { files: DataFiles }) => ({ ...files, ...withdrawal.files });

it("removes the row, makes its token context with the reason, and leaves no contradiction with one side", () => {
  const withdrawal = withdrawn(files, ID, BECAUSE);
  const said = withdrawal.lines.map(({ file, line, after }) => `${file}:${line} ${after === null ? "gone" : after}`);
  expect(said).toEqual([
    "observations/trade.csv:2 gone",
    "disagreements.csv:2 gone",
    "disagreements.csv:3 gone",
    `coverage/paper-2014.csv:2 2,$4 billion,1,context,,${BECAUSE},`,
  ]);
  const catalog = loadCatalog(after(withdrawal), "test");
  expect(catalog.observationById.has(ID)).toBe(false);
  expect(catalog.observationById.has(OTHER)).toBe(true);
});

it("keeps a contradiction that has two sides without it", () => {
  const third = csv("disagreements", { ...side, side: "paper-2014:9", ref: "embassy-planned" }).split("\n")[1];
  const three = { ...files, "disagreements.csv": `${files["disagreements.csv"]}${third}\n` };
  const { lines } = withdrawn(three, ID, BECAUSE);
  expect(lines.filter(({ file }) => file === "disagreements.csv").map(({ line }) => line)).toEqual([2]);
});

it("takes the check of what is withdrawn away, and its name out of the records of others", () => {
  const check = { verdict: "differs", rule: "no_year_near", reason: "Far below" };
  const checked = (...rows: Record<string, string>[]) => ({ ...files, "checks.csv": csv("checks", ...rows) });
  const { files: changed } = withdrawn(
    checked({ ...check, claim: ID, record: OTHER }, { ...check, claim: "x", record: `${ID} ${OTHER}` }),
    ID,
    BECAUSE,
  );
  expect(
    changed["checks.csv"]
      ?.trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").slice(0, 2)),
  ).toEqual([["x", OTHER]]);
  expect(() => withdrawn(checked({ ...check, claim: "x", record: ID }), ID, BECAUSE)).toThrow(`rests on ${ID} alone`);
});

it("refuses an id that is not there", () => {
  expect(() => withdrawn(files, "trade.ISR.1999.nobody", BECAUSE)).toThrow("expected the id of an observation");
});
