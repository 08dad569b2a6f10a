import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { csvParse } from "d3-dsv";
import { textColumns } from "../../src/words/en/apiSnippets.ts";

/** Programs of others that ask the same question: which share of its arms imports in 2016 to 2020 did Azerbaijan get from Israel? */

// biome-ignore lint/suspicious/noExplicitAny: libraries without types
type Untyped = any;

/** One row: Israel, SIPRI's volumes, the window of five years. */
const [SERIES, COUNTRY, BASIS, PERIOD] = ["arms-import-share", "ISR", "arms_imports_tiv", "2016/2020"];
const FILE = `/v1/series/${SERIES}/observations.csv?counterpart=${COUNTRY}&basis=${BASIS}&labels=true`;
const load = createRequire(resolve("tests/tools/package.json"));
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const isRow = (row: Untyped) =>
  row.series === SERIES && row.counterpart === COUNTRY && row.basis === BASIS && row.period === PERIOD && row.value !== null;

/** One program: how it asks, and why it cannot where it is not installed. */
interface Asking {
  name: string;
  form: string;
  /** What this machine lacks for it; null where nothing. */
  lacks: string | null;
  /** The figure with its unit, in words. */
  ask: (origin: string) => Promise<string>;
}

const execute = promisify(execFile);
async function run(command: string, ...args: string[]): Promise<string> {
  return (await execute(command, args, { maxBuffer: 2 ** 26 })).stdout.trim();
}

const fetched = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer());

/** Reads a CSV file as a spreadsheet does: cells as it takes them, and bytes without a mark as those of an old code page. */
export async function spreadsheet(address: string): Promise<Untyped[]> {
  const { read, utils } = load("xlsx");
  const { SheetNames, Sheets } = read(await fetched(address), { type: "buffer", cellDates: false });
  return utils.sheet_to_json(Sheets[SheetNames[0]], { defval: null });
}

/** Whether a language is there, by its name in the table. */
export const installed = {
  curl: has("curl", "--version"),
  pandas: has("python3", "-c", "import pandas"),
  r: has("Rscript", "--version"),
};

/** The codes of acts in the events, by a program that takes them for numbers where it is not told otherwise. */
export const codesAsRead: Record<"pandas" | "r", (address: string, asText: boolean) => Promise<string>> = {
  pandas: (address, asText) =>
    run(
      "python3",
      "-c",
      `import pandas as pd\nrows = pd.read_csv("${address}"${asText ? `, dtype=${textColumns.pandas}` : ""})\nprint(" ".join(map(str, rows["mention_cameo"].dropna().unique())))`,
    ),
  r: (address, asText) =>
    run(
      "Rscript",
      "-e",
      `rows <- read.csv("${address}", encoding = "UTF-8"${asText ? `, colClasses = ${textColumns.r}` : ""}); cat(as.character(unique(na.omit(rows$mention_cameo))))`,
    ),
};

/** All of them, in the order of the table. */
export const clients: Asking[] = [
  {
    name: "curl",
    form: "CSV",
    lacks: installed.curl ? null : "there is no curl on this machine",
    ask: async (origin) => {
      const row = csvParse(await run("curl", "--fail", "--silent", "--compressed", `${origin}${FILE}`)).find(isRow);
      return `${row?.["value"]} ${row?.["unit_label"]}`;
    },
  },
  {
    name: "pandas",
    form: "CSV",
    lacks: installed.pandas ? null : "python3 has no pandas on this machine",
    ask: async (origin) =>
      run(
        "python3",
        "-c",
        `import pandas as pd\nrows = pd.read_csv("${origin}${FILE}")\nrow = rows[rows["period"] == "${PERIOD}"].iloc[0]\nprint(f"{row['value']:g} {row['unit_label']}")`,
      ),
  },
  {
    name: "R",
    form: "CSV",
    lacks: installed.r ? null : "there is no Rscript on this machine",
    ask: async (origin) =>
      run(
        "Rscript",
        "-e",
        `rows <- read.csv("${origin}${FILE}", encoding = "UTF-8"); row <- rows[rows$period == "${PERIOD}", ]; cat(row$value, row$unit_label)`,
      ),
  },
  {
    name: "DuckDB",
    form: "Parquet",
    lacks: null,
    ask: async (origin) => {
      const folder = mkdtempSync(join(tmpdir(), "same-"));
      try {
        const file = join(folder, "observations.parquet");
        writeFileSync(file, await fetched(`${origin}/v1/observations.parquet?labels=true`));
        const connection = await (await load("@duckdb/node-api").DuckDBInstance.create(":memory:")).connect();
        const query = `select distinct value, unit_label as unit from '${file}' where series = '${SERIES}' and counterpart = '${COUNTRY}' and basis = '${BASIS}' and period = '${PERIOD}'`;
        const rows = (await connection.runAndReadAll(query)).getRowObjectsJson() as { value: number; unit: string }[];
        return rows.map(({ value, unit }) => `${value} ${unit}`).join(" / ");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    // Its types are made from the description, and compiled strictly, in api/openapi.test.ts.
    name: "TypeScript, openapi-fetch",
    form: "JSON",
    lacks: null,
    ask: async (origin) => {
      const lines = await run(process.execPath, "--import", "tsx", "tests/tools/api/question.ts", origin);
      return /^Israel 2016\/2020 (\d+ \w+):/m.exec(lines)?.[1] ?? lines;
    },
  },
  {
    name: "SheetJS",
    form: "CSV with bom=true",
    lacks: null,
    ask: async (origin) => {
      const row = (await spreadsheet(`${origin}/v1/observations.csv?bom=true&labels=true`)).find(isRow);
      return `${row?.value} ${row?.unit_label}`;
    },
  },
  {
    name: "Model Context Protocol",
    form: "search_numbers",
    lacks: null,
    ask: async (origin) => {
      const client = new Client({ name: "test", version: "1" });
      await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)));
      try {
        const asked = { name: "search_numbers", arguments: { q: "69 percent", counterpart: COUNTRY } };
        const { structuredContent } = (await client.callTool(asked)) as Untyped;
        return structuredContent.numbers.find(isRow)?.figure.replace("%", " percent");
      } finally {
        await client.close();
      }
    },
  },
];
