import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { codedFrom, edited } from "../fixtures/codings.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { command } from "./command.ts";

const [sheets, settle, agreement] = ["sheets", "settle", "agreement"].map((name) => command(`src/curator/${name}.ts`)) as [
  ReturnType<typeof command>,
  ReturnType<typeof command>,
  ReturnType<typeof command>,
];
const same = codedFrom(threeRows);
const below = (folder: string, files: DataFiles) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`codings/${folder}/${file}`, text]));
const SETTLED = "codings/settled.csv";

describe("npm run sheets", () => {
  const project = () => {
    const data = dataFolder({});
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, "../gazette-2026.txt"), "Trade came to $1.2bn.\n\nIt nearly doubled.\n");
    return { root: join(data, ".."), sheet: (coder: string) => join(data, "codings", coder, "coverage/gazette-2026.csv") };
  };

  it("makes the same sheet for both coders, with nothing proposed, and never writes over one", () => {
    const { root, sheet } = project();
    expect(sheets(root, "gazette-2026.txt").status).toBe(0);
    const list = "paragraph,token,nth,disposition,ref,note\n1,$1.2bn,1,,,\n2,doubled,1,,,\n";
    expect([sheet("first"), sheet("second")].map((path) => readFileSync(path, "utf8"))).toEqual([list, list]);
    writeFileSync(sheet("second"), "work of an hour\n");
    const again = sheets(root, "gazette-2026.txt");
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(
      "data/codings/second/coverage/gazette-2026.csv: is there already, expected no sheet. Nothing was written.",
    );
    expect(readFileSync(sheet("second"), "utf8")).toBe("work of an hour\n");
  });

  it("makes a text of a page beside it, and none where it refuses the sheets", () => {
    const { root } = project();
    for (const name of ["page-2026", "Page 2026"]) writeFileSync(join(root, `${name}.html`), "<p>Trade nearly doubled.");
    expect(sheets(root, "page-2026.html").status).toBe(0);
    expect(readFileSync(join(root, "page-2026.txt"), "utf8")).toBe("Trade nearly doubled.\n");
    expect(sheets(root, "Page 2026.html").status).toBe(1);
    expect(existsSync(join(root, "Page 2026.txt"))).toBe(false);
  });

  it("says of a sheet that is not coded yet one thing", () => {
    const { root } = project();
    sheets(root, "gazette-2026.txt");
    const { status, stderr } = agreement(root);
    expect(status).toBe(1);
    expect(stderr.split("\n").filter((line) => line.includes("codings/first/coverage"))).toHaveLength(1);
    expect(stderr).toContain("here and in 1 more rows: the sheet is not coded yet");
  });

  it("writes nothing in a dry run, and refuses a name that is no id", () => {
    const { root, sheet } = project();
    expect(sheets(root, "gazette-2026.txt", "--dry-run").stdout).toContain(
      "would write data/codings/first/coverage/gazette-2026.csv: 2 tokens",
    );
    expect(existsSync(sheet("first"))).toBe(false);
    writeFileSync(join(root, "page-2026.html"), "<p>Trade nearly doubled.");
    expect(sheets(root, "page-2026.html", "--dry-run").stdout).toMatch(/^would write page-2026\.txt: made from page-2026\.html\. Look it/);
    expect(existsSync(join(root, "page-2026.txt"))).toBe(false);
    writeFileSync(join(root, "My Paper.txt"), "5 tons");
    expect(sheets(root, "My Paper.txt")).toMatchObject({ status: 1, stderr: expect.stringContaining("small letters, digits and hyphens") });
  });
});

describe("npm run settle", () => {
  const other = edited(same, "events.csv", { id: "embassy-planned" }, { kind: "other" });
  const project = (files: DataFiles = {}) => dataFolder({ ...below("first", same), ...below("second", other), ...files });

  it("adds a row for each difference, keeps what was decided, and adds nothing twice", () => {
    const data = project();
    expect(settle(join(data, ".."), "paper-2014", "--dry-run").stdout).toContain("would add 1, 1 of paper-2014 to be settled");
    expect(existsSync(join(data, SETTLED))).toBe(false);
    expect(settle(join(data, ".."), "paper-2014").status).toBe(0);
    const rows = csvParse(readFileSync(join(data, SETTLED), "utf8"));
    expect([...rows]).toMatchObject([
      { source: "paper-2014", part: "events", field: "kind", unit: "embassy-planned", second: "other", by: "" },
    ]);
    const decided = readFileSync(join(data, SETTLED), "utf8").replace(/,other,,,\n$/, ",other,first,AB,An embassy is no other act\n");
    writeFileSync(join(data, SETTLED), decided);
    expect(settle(join(data, ".."), "paper-2014").stdout).toContain("added 0, 0 of paper-2014 to be settled");
    expect(readFileSync(join(data, SETTLED), "utf8")).toBe(decided);
  });

  it("refuses a document that nobody coded, and one-sided codings", () => {
    expect(settle(join(project(), ".."), "nobody-2020")).toMatchObject({ status: 1, stderr: expect.stringContaining("coded twice") });
    const { "coverage/blog-2021.csv": _, ...uncovered } = same;
    const oneSided = dataFolder({ ...below("first", same), ...below("second", uncovered) });
    expect(settle(join(oneSided, ".."), "paper-2014")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("settled.csv was left"),
    });
  });

  it("agreement is also told document by document", () => {
    const { status, stdout } = agreement(join(project(), ".."), "--documents");
    expect(status).toBe(0);
    const [, ofPaper = ""] = stdout.split("\n\npaper-2014\n");
    expect(ofPaper).toMatch(/^events +kind +0\/1 +0\.0%/m);
    expect(stdout.split("\n\npaper-2014\n")[0]).toContain("\n\nblog-2021\n");
  });
});
