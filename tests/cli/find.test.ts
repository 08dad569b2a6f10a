import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdf } from "../fixtures/pdf.ts";
import { csv } from "../fixtures/rows.ts";
import { command } from "./command.ts";

const run = command("src/curator/find.ts");

describe("npm run find", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "find-"));
    writeFileSync(join(folder, "text.txt"), "A title\n\nTrade came to\n7,200 in 2020.[1]\n\nLeave a Reply\n\nHalf!\n");
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
        { paragraph: 4, token: "Half", nth: 1, disposition: "reader_comment", note: "a reader’s: series?" },
      ),
    );
    expect(stderr).toContain('paragraph 2 "7,200" nth 1: Trade came to 7,200 in 2020.[1]');
    expect(stderr).toMatch(/4 paragraphs, sha256 [0-9a-f]{64}, 4 number-like tokens/);
  });

  it("turns a page into text beside it, where items, rows and notes stand apart, and keeps one that somebody changed", () => {
    const page = join(folder, "page.html");
    const cells = "<table><tr><td>2019<td>7,200</table><h3>Comments (2)</h3>";
    writeFileSync(
      page,
      `<!doctype html><style>p{}</style><p>Trade\ncame to <b>$1.2bn</b>.<sup>1</sup><ul><li>40 percent<li>half</ul>${cells}`,
    );
    const { status, stdout, stderr } = find(page);
    expect(status).toBe(0);
    const text = readFileSync(join(folder, "page.txt"), "utf8");
    expect(text).toBe("Trade came to $1.2bn.[1]\n\n40 percent\n\nhalf\n\n2019 | 7,200\n\nComments (2)\n");
    expect(stderr).toContain(`made from ${page}. Look it through`);
    expect(stdout).toContain("1,$1.2bn,1,observation,,series?,");
    expect(find(page).stdout).toBe(stdout);
    writeFileSync(join(folder, "page.txt"), `${text}more\n`);
    expect(find(page)).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("is there and differs from the text of") });
  });

  it("turns a PDF file into text, and refuses one whose pages are pictures", () => {
    writeFileSync(join(folder, "paper.pdf"), pdf(["Trade came to 7,200", "tons in 2020.", "", "It doubled."]));
    writeFileSync(join(folder, "scan.pdf"), pdf([]));
    expect(find(join(folder, "paper.pdf")).stdout).toContain('1,"7,200 tons",1,observation');
    expect(readFileSync(join(folder, "paper.txt"), "utf8")).toBe("Trade came to 7,200\ntons in 2020.\n\nIt doubled.\n");
    expect(find(join(folder, "scan.pdf"))).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("pages are pictures") });
  });

  it.each<[string, Buffer, string]>([
    ["latin1", Buffer.from("Zoll\nK\u00f6ln: 5", "latin1"), "line 2, byte 7 is 0xf6 and no UTF-8; it seems to be Latin-1 (ISO-8859-1)"],
    ["windows", Buffer.from("\u0093It doubled\u0094", "latin1"), "iconv -f WINDOWS-1252 -t UTF-8"],
    ["utf16", Buffer.from("\ufeffTrade 5", "utf16le"), "iconv -f UTF-16LE -t UTF-8"],
    ["utf16 without a mark", Buffer.from("Trade 5", "utf16le"), "iconv -f UTF-16LE -t UTF-8"],
    ["docx", Buffer.from("PK\u0003\u0004"), "is a ZIP archive, as .docx"],
  ])("refuses %s with the cure", (name, bytes, said) => {
    writeFileSync(join(folder, `${name}.txt`), bytes);
    const { status, stdout, stderr } = find(join(folder, `${name}.txt`));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });

  it.each([[[]], [["no-such-file.txt"]], [["a.txt", "b.txt"]], [["--unknown"]]])("answers %j with its usage and code 2", (words) => {
    const { status, stdout, stderr } = find(...words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("usage: npm run --silent find -- <file>");
  });
});
