import { csvParse } from "d3-dsv";
import { expect, it, vi } from "vitest";
import { dataPackage } from "../../src/curator/dataPackage.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import * as cell from "../../src/tables/cell.ts";
import { block, codebookFaults, renewed } from "../../src/tables/codebook.ts";
import { column, shown } from "../../src/tables/column.ts";
import { tableOf } from "../../src/tables/definition.ts";
import { TABLES } from "../../src/tables/tables.ts";
import { createApp } from "../../src/worker/app.ts";
import { openApi } from "../../tools/openapi.ts";
import { threeRows } from "../fixtures/files.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/**
 * The one place: a column more in the definition of observations. All else is the product, run over fixture data.
 * Stands in this lane since its files have modules of their own: elsewhere the sources are loaded without this column.
 */
vi.mock(import("../../src/tables/observations.ts"), async (original) => {
  const module = await original();
  const { tableOf: table } = await import("../../src/tables/definition.ts");
  const { shown: added } = await import("../../src/tables/column.ts");
  const { optionalCount } = await import("../../src/tables/cell.ts");
  const { observationTable } = module;
  const respondents = added(optionalCount, "how many were asked", { says: "How many were asked", appended: 3 });
  const { path, columns } = observationTable;
  const grown = table()({ path, columns: { ...columns, respondents } });
  return { ...module, observationTable: grown as typeof observationTable };
});

const FILE = "observations/trade.csv";
const lines = threeRows[FILE]?.split("\n") ?? [];
/** The first row of the fixture with a cell in the new column. */
const files = (asked: string) => ({
  ...threeRows,
  [FILE]: lines.map((line, i) => (i === 1 ? line.replace(/,$/, `,${asked}`) : line)).join("\n"),
});
const catalog = loadCatalog(files("1200"), "2026.1.0");
const site = unpinned({ ...frozenSite(), catalog });
const first = catalog.observations.find(({ series }) => series === "trade");

async function answer(path: string): Promise<Response> {
  return createApp(site).request(`https://baku.example${path}`, {}, {});
}

it("is read, and a faulty cell of it is named by file, line and column", () => {
  expect(first).toMatchObject({ respondents: 1200 });
  expect(lines[0]?.split(",").at(-1)).toBe("respondents");
  const place = `${FILE}:2:${lines[0]?.split(",").length} respondents "many": expected a whole number from 1, or nothing`;
  expect(() => loadCatalog(files("many"), "2026.1.0")).toThrow(place);
});

it("is in the API's JSON, behind all older keys, and null where it is empty", async () => {
  const body = (await (await answer("/v1/observations")).json()) as { observations: { id: string; respondents: number | null }[] };
  expect(Object.keys(body.observations[0] ?? {}).at(-1)).toBe("respondents");
  expect(body.observations.find(({ id }) => id === first?.id)?.respondents).toBe(1200);
  expect(body.observations.some(({ respondents }) => respondents === null)).toBe(true);
});

it("is in the API's CSV, behind all older columns", async () => {
  const text = await (await answer("/v1/observations.csv")).text();
  const rows = csvParse(text);
  // Columns that came after version 1 stand behind release and verdict, in the order in which they came.
  expect(rows.columns.slice(-6)).toEqual(["release", "verdict", "n", "license", "redistribute", "respondents"]);
  expect(rows.find(({ id }) => id === first?.id)?.["respondents"]).toBe("1200");
});

it("is in the JSON schema of the API's document", () => {
  const { components } = openApi(site) as {
    components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
  };
  const schema = components.schemas["Observation"];
  expect(schema?.properties["respondents"]).toEqual({ type: ["integer", "null"], description: "How many were asked" });
  expect(schema?.required.at(-1)).toBe("respondents");
});

it("is in the Data Package of a release", () => {
  const bytes = new Map(Object.entries(threeRows).map(([path, text]) => [path, Buffer.from(text)]));
  const resource = dataPackage(catalog, "2026-11-26", bytes).resources.find(({ path }) => path === FILE);
  expect(resource?.schema.fields.at(-1)).toEqual({ name: "respondents", type: "integer", description: "how many were asked" });
});

it("is in the codebook when that is written anew, which the check asks for", () => {
  const line = "| respondents | whole number | how many were asked |";
  const old = `# Data\n\n${block(TABLES.observations).replace(`${line}\n`, "")}\n\nProse.\n`;
  expect(codebookFaults(old, [TABLES.observations])).toEqual([expect.stringMatching(/^\d+: expected \| respondents /)]);
  expect(renewed(old)).toContain(line);
  expect(renewed(old)).toMatch(/^# Data\n\n[\s\S]*\n\nProse\.\n$/);
  expect(codebookFaults(renewed(old), [TABLES.observations])).toEqual([]);
  expect(codebookFaults("# Data\n", [TABLES.observations])).toEqual(["1: expected the columns of observations/<series>.csv"]);
});

it("does not compile where the model's row lacks it, or has a key that no column gives", () => {
  type Named = { id: string; name: string | null };
  const id = shown(cell.id, "id");
  tableOf<Named>()({ path: "names.csv", key: ["id"], columns: { id, name: column(cell.optionalText, "name") } });
  // @ts-expect-error: a column that the row does not have
  tableOf<Named>()({ path: "names.csv", columns: { id, name: column(cell.optionalText, "name"), more: id } });
  // @ts-expect-error: a key of the row without a column
  tableOf<Named>()({ path: "names.csv", columns: { id } });
  // @ts-expect-error: a column of another type
  tableOf<Named>()({ path: "names.csv", columns: { id, name: column(cell.number, "name") } });
  // @ts-expect-error: a key that is no column
  tableOf<Named>()({ path: "names.csv", key: ["place"], columns: { id, name: column(cell.text, "name") } });
  expect(id.meaning).toBe("id");
});
