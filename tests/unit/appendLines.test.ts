import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { appendLines } from "../../src/curator/appendLines.ts";

it.each(["a,b\n1,2\n", "a,b\n1,2"])("a line that is added behind %j stands alone", (text) => {
  const folder = mkdtempSync(join(tmpdir(), "lines-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "left_out.csv");
  writeFileSync(path, text);
  appendLines(path, ["3,4", "5,6"]);
  expect(readFileSync(path, "utf8")).toBe("a,b\n1,2\n3,4\n5,6\n");
});
