import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/** The lines that the API guide gives to copy, taken from the page as it is served and run against the local Worker. */

const site = builtApp();
let page: string;
beforeAll(async () => {
  page = await (await fetch(`${origin}/api`)).text();
});

const run = promisify(execFile);
/** A connection that was kept may be closed just when it is used again: then it is asked once more. */
const ask = (address: string) => fetch(address).catch(() => fetch(address));
const decode = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const snippet = (id: string) => decode(new RegExp(`<pre id="${id}"[^>]*><code>(.*?)</code>`, "s").exec(page)?.[1] ?? "");
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

const [curl, python, pandas, r] = [
  has("curl", "--version"),
  has("python3", "--version"),
  has("python3", "-c", "import pandas"),
  has("Rscript", "--version"),
];

interface Row {
  id: string;
  counterpart: string;
  basis: string;
  period: string;
  value: number | null;
  unit: string;
  as_worded: string | null;
}
/** The rows that a snippet's address answers with as JSON. */
async function rows(id: string): Promise<Row[]> {
  const address = (/https?:\/\/[^"']+/.exec(snippet(id))?.[0] ?? "").replace("observations.csv", "observations");
  const { observations } = (await (await ask(address)).json()) as { observations: Row[] };
  return observations;
}

/** The right answer: one country, one count, the windows that SIPRI published. */
const RIGHT = [
  ["2014/2018", 43],
  ["2015/2019", 60],
  ["2016/2020", 69],
  ["2017/2021", 61],
];

/** What a table that was printed says of each window: the number behind it. */
function told(stdout: string): (string | number)[][] {
  return [...stdout.matchAll(/(\d{4}\/\d{4})\s+([\d.]+)/g)].map(([, period = "", value]) => [period, Number(value)]);
}

describe("lines to copy run as they stand", () => {
  it("ask for the same rows, all of Israel and of one count, and files leave none of them out", async () => {
    for (const id of ["curl", "python", "pandas", "r", "duckdb", "javascript", "sheets", "excel"]) {
      const found = await rows(id);
      expect(
        found.map(({ period, value }) => [period, value]),
        id,
      ).toEqual(RIGHT);
      expect(new Set(found.map(({ counterpart, basis }) => `${counterpart} ${basis}`)).size, id).toBe(1);
    }
    const file = await ask(/https?:\/\/[^"]+/.exec(snippet("curl"))?.[0] ?? "");
    expect((await file.text()).trimEnd().split("\r\n")).toHaveLength(RIGHT.length + 1);
  });

  it("for JavaScript", async () => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", snippet("javascript")]);
    expect(told(stdout)).toEqual(RIGHT);
    expect(stdout).toContain(`release ${site.build.releases[0]}`);
  });

  it.skipIf(!curl)(curl ? "for curl" : "for curl (skipped: there is no curl on this machine)", async () => {
    const { stdout } = await run("sh", ["-c", snippet("curl")]);
    const ids = (await rows("curl")).map(({ id }) => id);
    const printed = stdout.trimEnd().split("\r\n").slice(1);
    expect(printed.map((line) => line.split(",")[0])).toEqual(ids);
  });

  it.skipIf(!python)(python ? "for Python" : "for Python (skipped: there is no python3 on this machine)", async () => {
    const { stdout } = await run("python3", ["-c", snippet("python")]);
    expect(told(stdout)).toEqual(RIGHT);
    expect(stdout).toContain(`release ${site.build.releases[0]}`);
  });

  it.skipIf(!pandas)(pandas ? "for pandas" : "for pandas (skipped: python3 has no pandas on this machine)", async () => {
    const { stdout } = await run("python3", ["-c", snippet("pandas")]);
    expect(told(stdout)).toEqual(RIGHT);
  });

  it.skipIf(!r)(r ? "for R" : "for R (skipped: there is no Rscript on this machine)", async () => {
    const { stdout } = await run("Rscript", ["-e", snippet("r")]);
    expect(told(stdout)).toEqual(RIGHT);
  });

  it.each(["sheets", "excel", "pandas", "r", "duckdb"])("for %s name an address that answers CSV with the columns they use", async (id) => {
    const address = /https?:\/\/[^"']+/.exec(snippet(id))?.[0] ?? "";
    const response = await ask(address);
    expect(response.headers.get("content-type")).toContain("text/csv");
    const columns = (await response.text()).split("\r\n")[0]?.split(",") ?? [];
    const used = [...snippet(id).matchAll(/"([a-z_]+)"/g)].map(([, name]) => name).filter((name) => name !== "character");
    expect(columns).toEqual(expect.arrayContaining(used));
  });

  it("pin the newest release", () => {
    for (const id of ["curl", "python", "pandas", "r", "duckdb", "javascript", "sheets", "excel"])
      expect(snippet(id), id).toContain(`?release=${site.build.releases[0]}`);
  });
});

describe("the guide", () => {
  it("has an example for each noun of the service document, and each of them runs", async () => {
    const examples = [...page.matchAll(/<a class="example" href="([^"]*)"/g)].map(([, href]) => decode(href ?? ""));
    for (const path of examples) expect((await fetch(`${origin}${path}`)).status, path).toBe(200);
    const { links } = (await (await fetch(`${origin}/v1`)).json()) as { links: Record<string, string> };
    for (const noun of Object.keys(links).filter((name) => name !== "changes_atom")) {
      const path = new URL(links[noun] ?? "").pathname;
      expect(
        examples.some((example) => example.startsWith(path)),
        noun,
      ).toBe(true);
    }
  });

  it("says what stays, under which license, and how to cite", () => {
    for (const words of [
      "we only add keys and columns. None is renamed, moved or removed",
      "CC BY 4.0",
      `release ${site.catalog.release}`,
      "/v1/observations",
    ])
      expect(page).toContain(words);
  });
});
