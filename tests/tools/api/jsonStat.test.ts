import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";
import { listReleases } from "../../../src/curator/releases.ts";
import { builtApp } from "../../../tools/builtApp.ts";
import { origin } from "../../fixtures/running.ts";

/** What the toolkit gives of a dataset, as far as it is used here. */
interface Dataset {
  class: string;
  n: number;
  id: string[];
  length: number;
  role: Record<string, string[]>;
  Data: (place: Record<string, string>) => { value: number | null; status: string | null } | null;
  Dimension: (id: string) => { label: string; id: string[]; Category: (code: string) => { label: string } };
}

type Row = Record<string, unknown> & { value: number | null; status: string };

async function dataset(series: string, query = ""): Promise<{ read: Dataset; rows: Row[] }> {
  const body = (await (await fetch(`${origin}/v1/series/${series}/observations.jsonstat.json${query}`)).json()) as {
    extension: { observations: Row[] };
  };
  return { read: JSONstat(body) as unknown as Dataset, rows: body.extension.observations };
}

const codeOf = (row: Row, dimension: string) => String((dimension === "metric" ? row["series"] : row[dimension]) ?? "_Z");
const { catalog } = builtApp();

describe.each(catalog.series.map(({ id }) => id))("%s, read by jsonstat-toolkit", (id) => {
  it("is a dataset that gives each figure at its codes, and words for them", async () => {
    const { read, rows } = await dataset(id);
    expect(read.class).toBe("dataset");
    expect(read.n).toBe(read.id.reduce((n, dimension) => n * read.Dimension(dimension).id.length, 1));
    for (const row of rows) {
      const cell = read.Data(Object.fromEntries(read.id.map((dimension) => [dimension, codeOf(row, dimension)])));
      expect([cell?.value ?? null, cell?.status ?? "A"], String(row["id"])).toEqual([
        row.value,
        row.value === null && !cell?.status ? "A" : row.status,
      ]);
    }
    for (const dimension of read.id)
      for (const code of read.Dimension(dimension).id) expect(read.Dimension(dimension).Category(code).label).toMatch(/\S/);
  });
});

it("figures of every release can be told apart", async () => {
  for (const release of listReleases("data")) {
    const { read, rows } = await dataset("iran-linked-arrests", `?release=${release}`);
    const cells = rows.map((row) => read.id.map((dimension) => codeOf(row, dimension)).join(" "));
    expect(new Set(cells).size, release).toBe(rows.length);
  }
});
