import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => join("src", path))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** What a module imports: paths below the project for its own modules, names for packages. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/gm);
  return [...found].map(([, type, name, dynamic]) => {
    const target = name ?? dynamic ?? "";
    return { from: path, to: target.startsWith(".") ? normalize(join(dirname(path), target)) : target, typeOnly: type !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const within = (...folders: string[]) => imports.filter(({ from }) => folders.some((folder) => from.startsWith(folder)));
const leaving = (list: Import[], allowed: RegExp) =>
  list.filter(({ to }) => !allowed.test(to)).map(({ from, to }) => `${from} imports ${to}`);

describe("dependencies point one way", () => {
  it("finds imports at all", () => expect(imports.length).toBeGreaterThan(100));
  it("model imports nothing but itself", () => expect(leaving(within("src/model"), /^src\/model\//)).toEqual([]));
  it("load imports model and its two libraries", () =>
    expect(leaving(within("src/load"), /^(?:src\/(?:load|model)\/|valibot$|d3-dsv$)/)).toEqual([]));
  it("client imports model and Chart.js", () =>
    expect(leaving(within("src/client"), /^(?:src\/(?:client|model)\/|chart\.js$)/)).toEqual([]));
  it("curator imports load, model, the CSV library and Node", () =>
    expect(leaving(within("src/curator"), /^(?:src\/(?:curator|load|model)\/|node:|d3-dsv$)/)).toEqual([]));
  it("render never imports routes", () => expect(leaving(within("src/worker/render"), /^(?!src\/worker\/routes)/)).toEqual([]));
  it("only the Worker's entry and the reader of frozen releases load data", () => {
    const joining = within("src/worker").filter(({ to }) => to.startsWith("src/load"));
    const values = joining.filter(({ typeOnly }) => !typeOnly);
    expect([...new Set(values.map(({ from }) => from))]).toEqual(["src/worker/index.ts", "src/worker/routes/release.ts"]);
  });
});

describe("files", () => {
  it("stay short", () => {
    const long = files.filter((path) => readFileSync(path, "utf8").split("\n").length > 250);
    expect(long).toEqual([]);
  });
  it("have names that say what they hold", () => {
    expect(files.filter((path) => /\b(?:utils?|helpers?|common|misc|types)\b/.test(path))).toEqual([]);
  });
});

it("model knows no clock and no chance", () => {
  const impure = files.filter(
    (path) => path.startsWith("src/model") && /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(path, "utf8")),
  );
  expect(impure).toEqual([]);
});
