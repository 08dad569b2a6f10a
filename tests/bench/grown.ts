import { csvFormat, csvParse } from "d3-dsv";
import type { DataFiles } from "../../src/tables/catalog.ts";

type Row = Record<string, string>;

/**
 * The data `factor` times: every source with its coverage, every series with its observations, every event with its mentions, and the checks
 * of all of them, under names of their own. Files that load: a copy refers to what was copied with it, and replaces nothing
 * that was released. Charts, disagreements, pairs, scales and codes are as many as before.
 */
export function grown(files: DataFiles, factor: number): DataFiles {
  const all: Record<string, string> = { ...files };
  const rows: Record<string, Row[]> = Object.fromEntries(Object.keys(COPIED).map((path) => [path, [...csvParse(files[path] ?? "")]]));
  const columns: Record<string, string[]> = Object.fromEntries(
    Object.keys(COPIED).map((path) => [path, csvParse(files[path] ?? "").columns]),
  );
  for (let copy = 2; copy <= factor; copy++) {
    const name = naming(copy);
    for (const [path, copied] of Object.entries(COPIED))
      rows[path]?.push(...csvParse(files[path] ?? "").flatMap((row) => (isCopied(path, row) ? [{ ...row, ...copied(row, name) }] : [])));
    for (const [path, text] of Object.entries(files)) {
      const [, folder = "", file = ""] = /^(observations|coverage)\/(.*)\.csv$/.exec(path) ?? [];
      if (folder === "") continue;
      const table = csvParse(text);
      const changed = table.map(
        (row): Row => ({
          ...row,
          ...(folder === "observations" ? { source: name(row["source"]), replaces: "" } : { ref: name(row["ref"]) }),
        }),
      );
      all[`${folder}/${name(file)}.csv`] = `${csvFormat(changed, table.columns)}\n`;
    }
  }
  for (const [path, of] of Object.entries(rows)) all[path] = `${csvFormat(of, columns[path] ?? [])}\n`;
  return all;
}

/** How ids are called in a copy. */
type Naming = (ids: string | undefined) => string;

/** Which cells of a row refer to what is copied. */
const COPIED: Record<string, (row: Row, name: Naming) => Row> = {
  "sources.csv": ({ id, url, doi, sha256 }, name) => ({
    id: name(id),
    url: elsewhere(url, name),
    doi: doi ? `${doi}.${name("of")}` : "",
    sha256: sha256 ? `${sha256.slice(0, -4)}${name("of").slice(3).padStart(4, "0")}` : "",
  }),
  "series.csv": ({ id }, name) => ({ id: name(id) }),
  "events.csv": ({ id, episode }, name) => ({ id: name(id), episode: name(episode) }),
  "mentions.csv": ({ event, source, ...told }, name) => ({ event: name(event), source: name(source), ...monthOf(told) }),
  "checks.csv": ({ claim, record = "", looked_in, rule }, name) =>
    // A date that is only known by its month is outside of no other, and is no day alone.
    ["date_outside", "occasion_outside", "one_day_alone"].includes(rule ?? "")
      ? {
          claim: name(claim),
          record: "",
          looked_in: name(record.replace(/\S*#/g, "")),
          rule: "no_record",
          verdict: "cannot_be_tested",
          inferred: "",
        }
      : { claim: name(claim), record: name(record), looked_in: name(looked_in) },
  "constraints.csv": ({ value }, name) => ({ value: name(value) }),
};

/** Another address of the same host; a path may hold a date that the source is placed by. */
function elsewhere(url: string | undefined, name: Naming): string {
  if (!url) return "";
  const address = new URL(url);
  address.searchParams.append("copy", name("of"));
  return address.href;
}

/** Copies are told by the month: two events of one kind and actor on one day would be one event. */
function monthOf({ date = "", end = "", precision = "" }: Row): Row {
  const [from, to] = [date.slice(0, 7), end.slice(0, 7)];
  if (precision === "day" || (precision === "span" && from === to)) return { date: from, end: "", precision: "month" };
  return precision === "span" ? { date: from, end: to, precision } : { date, end, precision };
}

/** Constraints of series and sources go with them; those of codes are as many as before. */
function isCopied(path: string, row: Row): boolean {
  return path !== "constraints.csv" || ["series", "source"].includes(row["column"] ?? "");
}

/**
 * Ids apart by spaces, each with the number of the copy behind it: of an observation behind its series and its source, of a mention behind
 * its event and its document. Figures that are computed from events name no source.
 */
function naming(copy: number): Naming {
  const numbered = (id: string) => `${id}-${copy}`;
  const named = (id: string) => {
    const mention = /^([^#]+)#([^:]+)(:.*)?$/.exec(id);
    if (mention) return `${numbered(mention[1] ?? "")}#${numbered(mention[2] ?? "")}${mention[3] ?? ""}`;
    const parts = id.split(".");
    if (parts.length === 1) return numbered(id);
    return parts.map((part, at) => (at === 0 || (at === 3 && part !== "derived") ? numbered(part) : part)).join(".");
  };
  return (ids = "") => ids.split(" ").filter(Boolean).map(named).join(" ");
}
