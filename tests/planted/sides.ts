import { countriesIn } from "../../src/tables/countryNames.ts";
import { rowsOf } from "./head.ts";
import { cell, type Kind } from "./plant.ts";

const codes = (list: string) => rowsOf("codes.csv").flatMap(({ cells }) => (cells["list"] === list ? [cells["code"] ?? ""] : []));
const observations = rowsOf("observations/").filter(({ cells }) => cells["exception"] === "");
const seriesOf = (file: string) => file.replace(/^observations\/(.*)\.csv$/, "$1");
const allowed = new Map(
  rowsOf("constraints.csv").flatMap(({ cells }) =>
    cells["column"] === "series" ? [[`${cells["value"]} ${cells["other"]}`, (cells["allowed"] ?? "").split(" ")] as const] : [],
  ),
);

export const direction: Kind = {
  name: "direction",
  all: () =>
    observations.flatMap((row) => {
      const own = allowed.get(`${seriesOf(row.file)} direction`) ?? [];
      return codes("direction")
        .filter((code) => !own.includes(code))
        .map((code) => () => cell(row, { direction: code }));
    }),
};

export const counterpart: Kind = {
  name: "counterpart",
  all: () => {
    const known = codes("counterpart").filter((code) => code !== "WLD");
    return observations.flatMap((row) => {
      const bound = allowed.get(`${seriesOf(row.file)} counterpart`) ?? [];
      const named = countriesIn(`${row.cells["quote"]}`).map(({ code }) => code);
      return known
        .filter((code) => code !== row.cells["counterpart"])
        .filter((code) => !bound.includes(code) || (named.includes(row.cells["counterpart"] ?? "") && !named.includes(code)))
        .map((code) => () => cell(row, { counterpart: code }));
    });
  },
};

const events = new Map(rowsOf("events.csv").map((row) => [row.cells["id"], row]));
const mentions = rowsOf("mentions.csv").filter(({ cells }) => cells["exception"] === "");
const partners = rowsOf("subject.csv").flatMap(({ cells }) => (cells["role"] === "partner" ? [cells["code"] ?? ""] : []));
const other = (code: string) => partners.find((partner) => partner !== code) ?? "";

export const actor: Kind = {
  name: "actor",
  all: () => [
    ...mentions.map((row) => {
      const partner = events.get(row.cells["event"])?.cells["partner"] ?? "";
      return () => cell(row, row.cells["actor"] === partner ? { actor: other(partner) } : { target: other(partner) });
    }),
    ...mentions.map((row) => () => cell(row, { actor: row.cells["target"] ?? "" }, ["actor", "target"])),
    ...mentions.flatMap((row) => ["XXX", "RUS"].map((code) => () => cell(row, { target: code }))),
    ...mentions
      .filter(
        ({ cells }) =>
          / visits (?:Azerbaijan|Baku|Tehran|Iran|Israel)\b/.test(events.get(cells["event"])?.cells["summary"] ?? "") &&
          cells["cameo"] === "042",
      )
      .map((row) => () => cell(row, { actor: row.cells["target"] ?? "", target: row.cells["actor"] ?? "" }, ["actor", "target"])),
    ...[...events.values()].map((row) => () => ({ ...cell(row, { partner: other(row.cells["partner"] ?? "") }, []), file: "", line: 0 })),
  ],
};

/** Codes that no kind of event but its own may have. */
const CLEARLY: Record<string, string[]> = {
  visit: ["190", "173", "057", "154"],
  meeting: ["190", "042", "173"],
  agreement: ["190", "042", "062"],
  embassy: ["190", "042", "073"],
  recognition: ["057", "190"],
  arms: ["042", "190"],
  aid: ["190", "042"],
  drill: ["042", "057"],
  arrest: ["042", "190"],
  incident: ["042", "057"],
  accusation: ["042", "190"],
  statement: ["042", "190"],
  other: ["042", "190"],
};

export const eventCode: Kind = {
  name: "event code",
  all: () => [
    ...mentions.flatMap((row) =>
      (CLEARLY[events.get(row.cells["event"])?.cells["kind"] ?? ""] ?? []).map((code) => () => cell(row, { cameo: code })),
    ),
    ...mentions
      .filter(({ cells }) => cells["status"] === "planned")
      .map((row) => () => cell(row, { status: "happened" }, ["cameo", "date"])),
    ...mentions
      .filter(({ cells }) => cells["status"] === "happened" && cells["cameo"] !== "" && !cells["cameo"]?.startsWith("03"))
      .map((row) => () => cell(row, { status: "planned" }, ["cameo"])),
    ...mentions.map((row) => () => cell(row, { cameo: "999" })),
  ],
};
