import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";

/** Every page of prose that is about the project as it is, and the drawings in it. The changelog tells of files that may be gone. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "LICENSES.md", "data/README.md", ".github/pull_request_template.md"],
  ...below("docs").filter((path) => path.endsWith(".md")),
];
const drawings = below("docs").filter((path) => path.endsWith(".svg"));

/** Names of files that a reader of the prose is told to make. */
const EXAMPLES = /\bgazette-2026\b/;

/** What builds leave behind is no part of the repository. */
const MADE = /^(?:dist|node_modules)\//;

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
}

const read = (path: string) => readFileSync(path, "utf8");
const roots = new Set(readdirSync(".", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])));

/** What is written as code in a page, fenced blocks left out: they hold commands. */
function codeIn(text: string): string[] {
  return [...text.replace(/^ *```[\s\S]*?^ *```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? "");
}

/** Whether a piece of code is meant as a path of this repository: it has a slash, and begins with a folder or a source folder of the root. */
function isPath(code: string): boolean {
  return /^\.?[\w-]+\/\S*$/.test(code) && (roots.has(code.split("/")[0] ?? "") || /^(?:src|tools|scripts)\//.test(code));
}

/** The part of a path that can be looked up: `data/releases/<version>` names a folder and a placeholder. */
function fixedPart(path: string): string {
  const at = path.search(/[<*{]/);
  return at < 0 ? path : path.slice(0, path.lastIndexOf("/", at));
}

const isThere = (path: string) => MADE.test(path) || EXAMPLES.test(path) || existsSync(fixedPart(path));

/** Paths written as code that do not exist. */
const lostPaths = (text: string) => codeIn(text).filter((code) => isPath(code) && !isThere(code));

/** Targets of links that do not exist, seen from a page's folder. */
function lostLinks(text: string, folder: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|<img[^>]* src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? "");
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(normalize(join(folder, target))));
}

describe("the docs name what is there", () => {
  it("finds pages and paths at all", () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.flatMap((page) => codeIn(read(page)).filter(isPath)).length).toBeGreaterThan(100);
  });
  it.each(pages)("%s: its paths", (page) => expect(lostPaths(read(page))).toEqual([]));
  it.each(pages)("%s: its links", (page) => expect(lostLinks(read(page), dirname(page))).toEqual([]));
  it.each(drawings)("%s: the paths in the drawing", (drawing) => {
    const texts = [...read(drawing).matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) => text ?? "");
    const named = texts.flatMap((text) => text.split(/[\s,]+/)).filter(isPath);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
  it("finds out what is not there", () => {
    expect(lostPaths("`src/nowhere.ts`, `src/model`, `/v1/series`, `application/json`, `data/releases/<version>`")).toEqual([
      "src/nowhere.ts",
    ]);
    expect(lostLinks("[a](nowhere.md#b) [c](README.md) [d](https://example.org/e)", ".")).toEqual(["nowhere.md"]);
  });
});

describe("decisions", () => {
  const decisions = readdirSync("docs/decisions").filter((file) => file !== "README.md");
  it("are numbered without a gap, and each stands in the index once, by its title", () => {
    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1));
    const index = read("docs/decisions/README.md");
    const missing = decisions.filter((file) => {
      const title = /^# (\d+)\. (.*)$/m.exec(read(`docs/decisions/${file}`));
      return title === null || index.split(`| [${title[1]}](${file}) | ${title[2]} |`).length !== 2;
    });
    expect(missing).toEqual([]);
  });
  it("say context, decision, consequences and what would change them, on one page", () => {
    const headings = ["## Context", "## Decision", "## Consequences", "## What would change our mind"];
    const wrong = decisions.filter((file) => {
      const text = read(`docs/decisions/${file}`);
      const found = text.match(/^## .*$/gm) ?? [];
      return found.join() !== headings.join() || text.split("\n").length > 50;
    });
    expect(wrong).toEqual([]);
  });
  it("are where the code says, and the code says so", () => {
    const code = below("src").filter((path) => /\.(?:tsx?|css)$/.test(path));
    const cited = code.flatMap((path) =>
      [...read(path).matchAll(/docs\/decisions\/([\w-]+\.md)?/g)].map(([, file]) => ({ path, file: file ?? "" })),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ file }) => !decisions.includes(file))).toEqual([]);
  });
});

it("the newest release, the newest heading of the changelog and the version of the package are one", () => {
  const newest = listReleases("data")[0];
  const heading = read("CHANGELOG.md").match(/^## (\d\S*) - \d{4}-\d{2}-\d{2}$/m)?.[1];
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const lock = JSON.parse(read("package-lock.json")) as { version: string; packages: Record<string, { version: string }> };
  expect({ heading, version, lock: lock.version, root: lock.packages[""]?.version }).toEqual({
    heading: newest,
    version: newest,
    lock: newest,
    root: newest,
  });
});
