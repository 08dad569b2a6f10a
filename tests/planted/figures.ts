import { evaluate } from "../../src/tables/print/formula.ts";
import { type RealRow, rowsOf } from "./head.ts";
import { cell, type Kind, type Planted } from "./plant.ts";

const observations = rowsOf("observations/").filter(({ cells }) => cells["exception"] === "");
const series = new Map(rowsOf("series.csv").map(({ cells }) => [cells["id"] ?? "", cells]));
const unitOf = (row: RealRow) => series.get(row.file.replace(/^observations\/(.*)\.csv$/, "$1"))?.["unit"] ?? "";
const printed = observations.filter(({ cells }) => cells["as_worded"] !== "" && cells["value"] !== "");
const computed = observations.filter(
  ({ cells }) => cells["value"] !== "0" && cells["as_worded"] === "" && evaluate(cells["note"] ?? "") !== null,
);

/** The first digit that is not 0 as another one: 69 becomes 79. */
function otherDigit(text: string): string {
  return text.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
}

/** Value and the bounds that equal it, as another number. */
function otherValue(row: RealRow, value: string): Record<string, string> {
  const bounds = ["lower", "upper"].filter((name) => row.cells[name] !== "").map((name) => [name, value]);
  return Object.fromEntries([["value", value], ...bounds]);
}

const hasDigits = (row: RealRow) => /[1-9]/.test(row.cells["as_worded"] ?? "");

export const number: Kind = {
  name: "number",
  all: () => [
    ...printed.map((row) => () => cell(row, { value: otherDigit(row.cells["value"] ?? "") })),
    ...printed.filter(hasDigits).map((row) => () => cell(row, { as_worded: otherDigit(row.cells["as_worded"] ?? "") })),
    ...printed.map((row) => () => cell(row, { value: `${row.cells["value"]?.replace(".", "")}${"9".repeat(20)}` })),
    ...printed.filter(({ cells }) => cells["value"] === "0").map((row) => () => cell(row, { value: "-0" })),
    ...computed.map((row) => () => cell(row, { value: otherDigit(row.cells["value"] ?? "") })),
    ...printed.map((row) => () => cell(row, { value: `-${row.cells["value"]}` })),
  ],
};

/** Points for commas and commas for points. */
const swapped = (text: string) => text.replace(/[.,](?=\d)/g, (mark) => (mark === "," ? "." : ","));
const separated = printed.filter(({ cells }) => /\d[.,]\d/.test(cells["as_worded"] ?? ""));
const grouped = printed.filter(
  ({ cells }) => /^\D*\d{1,3}(?:[., ]\d{3})+\D*$/.test(cells["as_worded"] ?? "") && Number(cells["value"]) >= 1000,
);

export const separators: Kind = {
  name: "separators",
  all: () => [
    ...separated.map((row) => () => cell(row, { as_worded: swapped(row.cells["as_worded"] ?? "") })),
    // The group of thousands read as decimals.
    ...grouped.map((row) => () => cell(row, otherValue(row, String(Number(row.cells["value"]) / 1000)))),
    ...grouped.map((row) => () => cell(row, { as_worded: `${(row.cells["as_worded"] ?? "").replace(/(\d)[., ](\d{3})/, "$1$2")}0` })),
    ...separated.map((row) => () => cell(row, { as_worded: (row.cells["as_worded"] ?? "").replace(/(\d[.,])(\d)/, "$11.$2") })),
  ],
};

const MAGNITUDE = /thousand|million|billion|milyon|milyard|mln|млн|tausend/i;
const million = (row: RealRow) => Number(row.cells["value"]) >= 1_000_000 && row.cells["as_worded"] !== "";

export const magnitude: Kind = {
  name: "magnitude",
  all: () => [
    ...printed.filter(million).map((row) => () => cell(row, otherValue(row, String(Number(row.cells["value"]) / 1_000_000)))),
    ...printed
      .filter((row) => Number(row.cells["value"]) > 0 && unitOf(row) !== "PC")
      .map((row) => () => cell(row, otherValue(row, `${row.cells["value"]}000`.replace(/\.(\d)000$/, "$100")))),
    ...printed
      .filter(({ cells }) => MAGNITUDE.test(cells["as_worded"] ?? ""))
      .map(
        (row) => () =>
          cell(row, {
            as_worded: (row.cells["as_worded"] ?? "").replace(MAGNITUDE, (word) => (/^bill/i.test(word) ? "million" : "billion")),
          }),
      ),
    ...printed
      .filter(({ cells }) => MAGNITUDE.test(cells["as_worded"] ?? ""))
      .map((row) => () => cell(row, { as_worded: (row.cells["as_worded"] ?? "").replace(MAGNITUDE, "").replace(/ {2,}/g, " ").trim() })),
  ],
};

const QUALIFIERS = rowsOf("codes.csv").flatMap(({ cells }) => (cells["list"] === "qualifier" ? [cells["code"] ?? ""] : []));
const HEDGE = /^(?:approximately|about|around|some|up to|more than|over|nearly|almost|as many as|between|ca\.) (?=.*[\dh])/i;

export const hedge: Kind = {
  name: "hedge",
  all: () => [
    ...printed.flatMap((row) =>
      QUALIFIERS.filter((code) => code !== row.cells["qualifier"]).map(
        (code) => () => cell(row, { qualifier: code }, ["qualifier", "as_worded"]),
      ),
    ),
    ...printed
      .filter(({ cells }) => HEDGE.test(cells["as_worded"] ?? ""))
      .map((row) => () => cell(row, { as_worded: (row.cells["as_worded"] ?? "").replace(HEDGE, "") })),
    // The hedge dropped from print and qualifier, while the quote still has it.
    ...printed
      .filter(({ cells }) => HEDGE.test(cells["as_worded"] ?? ""))
      .map(
        (row) => () =>
          cell(row, { as_worded: (row.cells["as_worded"] ?? "").replace(HEDGE, ""), qualifier: "exact", lower: "", upper: "" }, [
            "as_worded",
          ]),
      ),
    ...printed
      .filter(({ cells }) => cells["upper"] !== "")
      .map((row) => () => cell(row, { upper: String(Number(row.cells["upper"]) + 1) })),
    ...printed.filter(({ cells }) => cells["lower"] !== "").map((row) => () => cell(row, { lower: "" })),
    ...printed.filter(({ cells }) => cells["qualifier"] === "exact").map((row) => () => cell(row, { upper: row.cells["value"] ?? "" })),
  ],
};

const shares = printed.filter((row) => unitOf(row) === "PC");
const PERCENT = /\s?(?:%|percent|per cent|faizi(?:ni)?)/;

export const percent: Kind = {
  name: "percent",
  all: () => [
    ...shares
      .filter(({ cells }) => PERCENT.test(cells["as_worded"] ?? ""))
      .map((row) => () => cell(row, { as_worded: (row.cells["as_worded"] ?? "").replace(PERCENT, "") })),
    ...shares.map((row) => () => cell(row, otherValue(row, String(10 * Number(row.cells["value"]))), ["value"])),
    ...printed.filter((row) => unitOf(row) !== "PC").map((row) => () => cell(row, { as_worded: `${row.cells["as_worded"]}%` })),
    ...shares.filter(({ cells }) => /^\d\d\D/.test(cells["as_worded"] ?? "")).map((row) => () => beyond(row)),
    ...observations
      .filter((row) => unitOf(row) === "PC" && row.cells["as_worded"] === "")
      .map((row) => () => cell(row, { value: "100.5" })),
  ],
};

/** A share of more than everything, alike in value, print and quote. */
function beyond(row: RealRow): Planted {
  const [value = "", as_worded = "", quote = ""] = ["value", "as_worded", "quote"].map((name) => row.cells[name] ?? "");
  const more = (text: string) => text.replace(new RegExp(`(?<![\\d.,])${value}(?![\\d])`), `${value}0`);
  return cell(row, { ...otherValue(row, more(value)), as_worded: more(as_worded), quote: more(quote) }, ["value"]);
}
