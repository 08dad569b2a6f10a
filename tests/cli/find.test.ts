import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csv } from "../fixtures/rows.ts";
import { command } from "./command.ts";

const run = command("src/curator/find.ts");

describe("npm run find", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "find-"));
    writeFileSync(join(folder, "text.txt"), "A title\n\nTrade came to\n7,200 tons in 2020.[1]\n\nLeave a Reply\n\nHalf!\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const find = (...words: string[]) => run(".", ...words);

  it("prints the rows of a coverage file, and the words around them on the other stream", () => {
    const { status, stdout, stderr } = find(join(folder, "text.txt"), "--surroundings");
    expect(status).toBe(0);
    expect(stdout).toBe(
      csv(
        "coverage",
        { paragraph: 2, token: "7,200", nth: 1, disposition: "observation", note: "series?" },
        { paragraph: 2, token: "2020", nth: 1, disposition: "date" },
        { paragraph: 2, token: "1", nth: 1, disposition: "furniture", note: "note marker" },
        { paragraph: 4, token: "Half", nth: 1, disposition: "reader_comment" },
      ),
    );
    expect(stderr).toContain('paragraph 2 "7,200" nth 1: Trade came to 7,200 tons in 2020.[1]');
    expect(stderr).toMatch(/4 paragraphs, sha256 [0-9a-f]{64}, 4 number-like tokens/);
  });

  it.each([[[]], [["no-such-file.txt"]], [["a.txt", "b.txt"]], [["--unknown"]]])("answers %j with its usage and code 2", (words) => {
    const { status, stdout, stderr } = find(...words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("usage: npm run --silent find -- <file>");
  });
});
