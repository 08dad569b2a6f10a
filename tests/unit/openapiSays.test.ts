import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { openApi, openApiText } from "../../tools/openapi.ts";

const site = builtApp();
// biome-ignore lint/suspicious/noExplicitAny: a document of many shapes
const document = openApi(site) as any;

/** What is said of a parameter of an address. */
function said(path: string, name: string): string {
  const parameters: { name?: string; $ref?: string; description?: string }[] = document.paths[path].get.parameters;
  const all = parameters.map((one) => (one.$ref === undefined ? one : document.components.parameters[one.$ref.split("/").at(-1) ?? ""]));
  return all.find((one) => one.name === name)?.description ?? "";
}

describe("the description of the API", () => {
  it("is under 120 kB", () => expect(Buffer.byteLength(openApiText(site))).toBeLessThan(120_000));

  it("says whose rows count unless told, and where that differs", () => {
    expect(said("/v1/balance", "collection")).toMatch(/all unless told.*balance index.*documents/);
  });

  it("names keys of JSON and columns of files where a row has only some of them", () => {
    expect(said("/v1/observations", "fields")).toMatch(/^Keys.*CSV/);
    expect(said("/v1/observations.csv", "fields")).toMatch(/^Columns.*JSON/);
  });

  it.each(["/v1/observations.csv", "/v1/observations.parquet", "/v1/balance.csv"])("%s says how much it lacks", (path) => {
    const { $ref, headers = document.components.responses[$ref?.split("/").at(-1) ?? ""]?.headers } =
      document.paths[path].get.responses[200];
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(["Left-Out", "Left-Out-Reason"]));
  });

  it("says which parts of a cell of the balance sheet are its key, and what the changes of a release are", () => {
    expect(document.paths["/v1/balance/dimensions"].get.description).toMatch(/`dimension`, `measure`, `period` and `basis`/);
    expect(document.paths["/v1/changes"].get.description).toContain("/v1/releases/{id}");
  });
});
