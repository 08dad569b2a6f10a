import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const EXPORT = /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|const|let|interface|type|enum) +(\w+)/;

/** Exported names without a docstring that ends on the line directly above, as `line: name`; suppressions of the linter do not count as lines. */
function undocumented(text: string): string[] {
  const lines = text.split("\n").filter((line) => !line.startsWith("// biome-ignore"));
  return lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1];
    return name === undefined || /^(?:\/\*\* \S.*| )\*\/$/.test(lines[i - 1] ?? "") ? [] : [`${i + 1}: ${name}`];
  });
}

describe("docstrings", () => {
  it("are missed where they are absent, empty, elsewhere or no docstrings", () => {
    expect(undocumented("export const a = 1;\nexport async function b() {}\n")).toEqual(["1: a", "2: b"]);
    expect(undocumented("/** */\nexport interface A {}\n")).toEqual(["2: A"]);
    expect(undocumented("/** A. */\n\nexport type A = 1;\n")).toEqual(["3: A"]);
    expect(undocumented("// A.\nexport class A {}\n/* B. */\nexport class B {}\n")).toEqual(["2: A", "4: B"]);
  });

  it("are found on one line and on several", () => {
    expect(undocumented("/** A. */\nexport type A = 1;\n\n/**\n * B.\n */\nexport function* b() {}\n")).toEqual([]);
  });

  it("stand above every function, class, constant, interface and type that src exports", () => {
    const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
    expect(paths.length).toBeGreaterThan(300);
    expect(paths.flatMap((path) => undocumented(readFileSync(join("src", path), "utf8")).map((lack) => `src/${path}:${lack}`))).toEqual([]);
  });
});
