import { parsePeriod } from "../../src/model/period.ts";
import { type RealRow, rowsOf } from "./head.ts";
import { cell, type Kind } from "./plant.ts";

const sources = rowsOf("sources.csv");
const published = new Map(sources.map(({ cells }) => [cells["id"] ?? "", cells["published"] ?? ""]));
const free = (row: RealRow) => row.cells["exception"] === "";
const mentions = rowsOf("mentions.csv").filter(free);
const observations = rowsOf("observations/").filter(free);
const scored = new Set(rowsOf("events.csv").flatMap(({ cells }) => (cells["scored"] === "yes" ? [cells["id"]] : [])));
const happened = mentions.filter(({ cells }) => cells["status"] === "happened" && cells["date"] !== "");

/** The same date in another year. */
function inYear(date: string, year: number): string {
  const next = `${String(year).padStart(4, "0")}${date.slice(4)}`;
  return parsePeriod(next) ? next : next.replace("-02-29", "-02-28");
}

/** Date and, where there is one, end of a mention in another year. */
function moved(row: RealRow, year: number): Record<string, string> {
  const span = Number(row.cells["end"]?.slice(0, 4)) - Number(row.cells["date"]?.slice(0, 4)) || 0;
  const end = row.cells["end"] ? { end: inYear(row.cells["end"], year + span) } : {};
  return { date: inYear(row.cells["date"] ?? "", year), ...end };
}

export const date: Kind = {
  name: "date",
  all: () => [
    ...happened.flatMap((row) => [14, 1014, 2103, 9900].map((year) => () => cell(row, moved(row, year), ["date"]))),
    ...happened.flatMap((row) => {
      const end = parsePeriod(published.get(row.cells["source"] ?? "") ?? "")?.end;
      return end ? [() => cell(row, moved(row, Number(end.slice(0, 4)) + 1), ["date"])] : [];
    }),
    ...happened.filter(({ cells }) => scored.has(cells["event"])).map((row) => () => cell(row, moved(row, 1950), ["date"])),
    ...happened
      .filter(({ cells }) => new RegExp(`\\b${cells["date"]?.slice(0, 4)}\\b`).test(cells["quote"] ?? "") && cells["end"] === "")
      .map((row) => () => cell(row, moved(row, Number(row.cells["date"]?.slice(0, 4)) - 2), ["date"])),
    ...happened.map((row) => () => cell(row, { date: `${row.cells["date"]?.slice(0, 4)}-13-01` })),
  ],
};

const years = observations.filter(({ cells }) => /^\d{4}$/.test(cells["period"] ?? ""));
const windows = observations.filter(({ cells }) => /^\d{4}\/\d{4}$/.test(cells["period"] ?? ""));
const fiveYears = windows.filter(({ cells }) => /^arms_(?:im|ex)ports_tiv/.test(cells["basis"] ?? ""));

/** A span whose last year moves. */
function longer(period: string, years: number): string {
  const [from, to] = period.split("/");
  return `${from}/${Number(to) + years}`;
}

export const yearRange: Kind = {
  name: "year range",
  all: () => [
    ...years.flatMap((row) => ["0014", "2103", "9999"].map((year) => () => cell(row, { period: year }))),
    ...windows.map((row) => () => cell(row, { period: (row.cells["period"] ?? "").split("/").reverse().join("/") })),
    ...fiveYears.flatMap((row) => [-1, 1].map((by) => () => cell(row, { period: longer(row.cells["period"] ?? "", by) }, ["period"]))),
    ...sources
      .filter(({ cells }) => cells["published"] !== "")
      .flatMap((row) => ["0014", "2103-01-01", "9999"].map((year) => () => cell(row, { published: year }))),
    ...rowsOf("charts.csv").map((row) => () => cell(row, { to: row.cells["from"] ?? "" })),
    ...rowsOf("charts.csv").map((row) => () => cell(row, { from: row.cells["to"] ?? "", to: row.cells["from"] ?? "" }, ["to"])),
    ...rowsOf("subject.csv")
      .filter(({ cells }) => cells["role"] === "subject")
      .map(
        (row) => () => cell(row, { first_year: row.cells["last_year"] ?? "", last_year: row.cells["first_year"] ?? "" }, ["first_year"]),
      ),
  ],
};
