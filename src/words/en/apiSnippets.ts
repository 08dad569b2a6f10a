import { subjectText } from "../naming.ts";

/** Lines to copy: `at` is scheme and host, `pin` the query that pins the newest release, with its question mark, or empty. */
export interface Snippet {
  id: string;
  name: string;
  code: (at: string, pin: string) => string;
}

/** The series of the examples: one country, one count. Whatever tells rows apart stands in the address, so that what is printed may be compared. */
function address(at: string, ending: string, pin: string): string {
  const query = `counterpart=${subjectText("example.counterpart")}&basis=${subjectText("example.basis")}`;
  return `${at}/v1/series/${subjectText("example.series")}/observations${ending}${pin === "" ? "?" : `${pin}&`}${query}`;
}

const csv = (at: string, pin: string) => address(at, ".csv", pin);

/** Columns that the examples print. */
const QUOTED = ["period", "value", "lower", "upper", "quote"].map((column) => `"${column}"`).join(", ");

/** The same question in several languages; tests run each of them where the language is installed. */
export const apiSnippets: Snippet[] = [
  { id: "curl", name: "curl", code: (at, pin) => `curl --fail --silent --compressed "${csv(at, pin)}"` },
  {
    id: "python",
    name: "Python",
    code: (at, pin) =>
      [
        "import json, urllib.request",
        "",
        `with urllib.request.urlopen("${address(at, "", pin)}") as answer:`,
        "    data = json.load(answer)",
        'for o in data["observations"]:',
        '    print(o["period"], o["value"], o["unit"], o["as_worded"])',
        'print(data["cite_as"])',
      ].join("\n"),
  },
  {
    id: "pandas",
    name: "Python with pandas",
    code: (at, pin) =>
      [
        "import pandas as pd",
        "",
        `rows = pd.read_csv("${csv(at, pin)}", dtype={"period": str})`,
        `print(rows[[${QUOTED}]].to_string(index=False))`,
      ].join("\n"),
  },
  {
    id: "r",
    name: "R",
    code: (at, pin) =>
      [
        `rows <- read.csv("${csv(at, pin)}",`,
        '                 encoding = "UTF-8", na.strings = "", colClasses = c(period = "character"))',
        `print(rows[, c(${QUOTED})], row.names = FALSE)`,
      ].join("\n"),
  },
  {
    id: "duckdb",
    name: "DuckDB",
    code: (at, pin) =>
      [
        `SELECT ${["period", "value", "lower", "upper", "quote"].join(", ")}`,
        `FROM read_csv('${csv(at, pin)}', types = {'period': 'VARCHAR'})`,
        "ORDER BY period;",
      ].join("\n"),
  },
  {
    id: "javascript",
    name: "JavaScript",
    code: (at, pin) =>
      [
        `const response = await fetch("${address(at, "", pin)}");`,
        "const body = await response.json();",
        "if (!response.ok) throw new Error(body.detail);",
        "for (const o of body.observations) console.log(o.period, o.value, o.unit, o.as_worded);",
        "console.log(body.cite_as);",
      ].join("\n"),
  },
  { id: "sheets", name: "Google Sheets", code: (at, pin) => `=IMPORTDATA("${csv(at, pin)}")` },
  {
    id: "excel",
    name: "Excel (Data, Get Data, From Other Sources, Blank Query)",
    code: (at, pin) => `= Table.PromoteHeaders(Csv.Document(Web.Contents("${csv(at, pin)}"), [Encoding = 65001]))`,
  },
];

/** Codes of events as text, as each language writes it: a zero at the beginning stays. */
export const textColumns = {
  pandas: '{"cameo": str, "mention_cameo": str}',
  r: 'c(cameo = "character", mention_cameo = "character")',
  duckdb: "{'cameo': 'VARCHAR', 'mention_cameo': 'VARCHAR'}",
};
