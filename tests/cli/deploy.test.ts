import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { command } from "./command.ts";

const run = command("tools/deploy.ts");

/** Runs the command in a project of its own whose wrangler only says what it was asked. */
const NAMED = { publisher: "A publisher", contact: "errors@example.org" };

function deploy(origin: string, released: boolean, touch: (release: string) => void = () => {}, { publisher, contact } = NAMED) {
  const data = dataFolder(threeRows);
  const root = join(data, "..");
  mkdirSync(join(root, "node_modules/wrangler/bin"), { recursive: true });
  writeFileSync(join(root, "node_modules/wrangler/bin/wrangler.js"), 'console.log("wrangler", ...process.argv.slice(2)); process.exit(7);');
  const vars = `[vars]\nPUBLIC_ORIGIN = "${origin}"\nPUBLISHER = "${publisher}"\nPUBLIC_CONTACT = "${contact}"\n`;
  writeFileSync(join(root, "wrangler.toml"), `# PUBLIC_ORIGIN = "https://comment.example"\n${vars}`);
  if (released) freeze(data, { version: "2026.1.0", date: "2026-11-22", reasons: null });
  touch(join(data, "releases/2026.1.0"));
  return run(root, "--dry-run");
}

describe("deploying", () => {
  it("refuses a draft, and says how to make a release", () => {
    const { status, stdout, stderr } = deploy("https://example.org", false);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("release 2026.1.0-draft: expected data that are frozen as a release");
  });

  it.each(["", "http://", "example.org", "https://example.org/", "https://example.org/data"])("refuses the origin %j", (origin) => {
    const { status, stdout, stderr } = deploy(origin, true);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`PUBLIC_ORIGIN "${origin}": expected scheme and host`);
  });

  it.each([
    ["", "errors@example.org", 'PUBLISHER "": expected the name'],
    ["A publisher", "", 'PUBLIC_CONTACT "": expected a mail address'],
    ["A publisher", "nobody", 'PUBLIC_CONTACT "nobody": expected a mail address'],
  ])("refuses the publisher %j with the contact %j", (publisher, contact, expected) => {
    const { status, stderr } = deploy("https://example.org", true, () => {}, { publisher, contact });
    expect(status).toBe(1);
    expect(stderr).toContain(expected);
  });

  it.each<[string, (release: string) => void, string]>([
    ["a byte was changed", (release) => appendFileSync(join(release, "series.csv"), "\n"), "2026.1.0: series.csv was changed"],
    ["a file is missing", (release) => rmSync(join(release, "coverage/blog-2021.csv")), "2026.1.0: coverage/blog-2021.csv is missing"],
    ["a file was added", (release) => writeFileSync(join(release, "notes.txt"), ""), "2026.1.0: notes.txt is superfluous"],
    [
      "the descriptor cannot be read",
      (release) => writeFileSync(join(release, "datapackage.json"), "{"),
      "datapackage.json cannot be read",
    ],
  ])("refuses releases that are not as they were frozen: %s", (_, touch, message) => {
    const { status, stdout, stderr } = deploy("https://example.org", true, touch);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("nothing was deployed");
  });

  it("hands a release with an origin to wrangler, flags and exit code included", () => {
    const { status, stdout } = deploy("https://example.org", true);
    expect({ status, stdout }).toEqual({ status: 7, stdout: "wrangler deploy --dry-run\n" });
  });
});
