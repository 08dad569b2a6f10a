import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Modules of ours below a folder. */
function modulesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** What a module imports: paths below the project for its own modules, names for packages. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import\s+"([^"]+)"/gm);
  return [...found].map(([, type, name, dynamic, bare]) => {
    const target = name ?? dynamic ?? bare ?? "";
    return { from: path, to: target.startsWith(".") ? normalize(join(dirname(path), target)) : target, typeOnly: type !== undefined };
  });
}

const files = modulesIn("src");
const imports = files.flatMap(importsOf);

/**
 * What each folder may import, types included: a folder comes after all that it imports, so that dependencies point one way.
 * `types` may be imported for their types alone.
 */
const FOLDERS: Record<string, { imports: string[]; types?: string[]; packages?: RegExp }> = {
  "src/model": { imports: [] },
  "src/tables": { imports: ["src/model"], packages: /^(?:valibot|d3-dsv)$/ },
  // What the data call the subject: package.json, `imports`.
  "src/words": { imports: ["src/model"], packages: /^#subject$/ },
  "src/edition": { imports: ["src/model"], types: ["src/words"] },
  "src/chart": {
    imports: ["src/model", "src/edition"],
    types: ["src/words"],
    packages: /^(?:d3-scale|hono\/(?:jsx|html)(?:\/.*)?)$/,
  },
  "src/client": { imports: ["src/model", "src/chart"], packages: /^chart\.js$/ },
  "src/curator": { imports: ["src/model", "src/tables"], packages: /^(?:#subject|node:.*|d3-dsv|html-to-text|unpdf)$/ },
  "src/worker": { imports: ["src/model", "src/tables", "src/words", "src/edition", "src/chart"], packages: /^(?!node:|chart\.js)/ },
};

/**
 * In the Worker: what each folder may know of the others. http knows no noun, a noun no picture and no embed, and nothing but `app.ts`
 * knows all that it composes. `application.ts` says what the application is made of; all may know it.
 */
const WORKER: Record<string, string[]> = {
  frame: [],
  http: ["frame"],
  feed: ["http"],
  nouns: ["frame", "http", "feed"],
  embed: ["frame", "http", "nouns"],
  image: ["frame", "http", "nouns"],
  pages: ["frame", "http", "nouns"],
  mcp: ["http", "nouns", "pages"],
  prerendered: ["http"],
  front: ["prerendered"],
  renderer: [],
  found: ["http"],
};

/** Entries of Workers: they take in what the build made. */
const ENTRIES = ["src/worker/index.ts", "src/worker/front/index.ts", "src/worker/renderer/index.ts"];

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

function refused(folder: string, allowed: (i: Import) => boolean): string[] {
  return imports.filter((i) => isIn(folder)(i.from) && !isIn(folder)(i.to) && !allowed(i)).map(({ from, to }) => `${from} imports ${to}`);
}

describe("dependencies point one way", () => {
  it("finds imports at all", () => expect(imports.length).toBeGreaterThan(1000));

  it("knows every folder", () => {
    const folders = new Set(files.map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...folders].sort()).toEqual(Object.keys(FOLDERS).sort());
  });

  it.each(Object.entries(FOLDERS))("%s", (folder, rule) => {
    const allowed = ({ to, typeOnly }: Import) =>
      rule.imports.some((name) => isIn(name)(to)) ||
      (typeOnly && (rule.types ?? []).some((name) => isIn(name)(to))) ||
      (!to.includes("src/") && !to.startsWith("dist/") && (rule.packages?.test(to) ?? false));
    expect(refused(folder, (i) => allowed(i) || ENTRIES.includes(i.from))).toEqual([]);
  });

  it("knows every folder of the Worker", () => {
    const folders = new Set(files.filter(isIn("src/worker")).flatMap((path) => path.split("/").slice(2, -1)[0] ?? []));
    expect([...folders].sort()).toEqual(Object.keys(WORKER).sort());
  });

  it.each(Object.entries(WORKER))("src/worker/%s", (folder, before) => {
    const known = ["src/worker/application.ts", ...before.map((name) => `src/worker/${name}/`)];
    const allowed = ({ to }: Import) => !isIn("src/worker")(to) || known.some((path) => to.startsWith(path));
    expect(refused(`src/worker/${folder}`, allowed)).toEqual([]);
  });

  it("the Worker validates no data, which the build did; rows of the API take definitions of tables and nothing else", () => {
    const loading = imports.filter(
      ({ from, to, typeOnly }) => isIn("src/worker")(from) && !typeOnly && /^src\/tables\/(?:catalog|head|coding\w*)\.ts$/.test(to),
    );
    expect(loading.map(({ from }) => from)).toEqual([]);
  });

  it("files import each other in no circle, types included", () => expect(circles(imports)).toEqual([]));

  it("finds a circle where there is one", () => {
    const pair = ["a", "b"].map((from, i) => ({ from, to: ["b", "a"][i] ?? "", typeOnly: true }));
    expect(circles(pair)).toEqual(["a > b > a"]);
  });

  it("nothing outside tests imports tests", () => {
    const reaching = [...files, ...modulesIn("tools")].flatMap(importsOf).filter(({ to }) => to.startsWith("tests/"));
    expect(reaching.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

/** Each way through the imports that comes back to where it began, once. */
function circles(edges: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const [done, found] = [new Set<string>(), [] as string[]];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" > "));
    else if (!done.has(file)) {
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

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

it("no module asks the runtime how a language writes: runtimes differ, and the next one would change what pinned addresses answer", () => {
  const code = (path: string) => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  expect(files.filter((path) => /\bIntl\.|\.toLocale\w*\(|\.localeCompare\(/.test(code(path)))).toEqual([]);
});
