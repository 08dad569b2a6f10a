import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { command } from "./command.ts";

const run = command("tools/deploy.ts");

interface Asked {
  publisher: string;
  contact: string;
  /** Further lines of wrangler.front.toml. */
  more?: string;
  flags?: string[];
  environment?: Record<string, string>;
}

const NAMED: Asked = { publisher: "A publisher", contact: "errors@example.org" };

/** A wrangler that says what it was asked and of which service its configuration speaks. The front's is 7 when it ends. */
const WRANGLER = `
const [flags, fs] = [process.argv.slice(2), require("node:fs")];
const file = flags[flags.indexOf("--config") + 1];
console.log("wrangler", ...flags, ...(/named/.test(file) ? fs.readFileSync(file, "utf8").match(/^service.*$/m) : []));
const which = /front/.test(file) ? "FRONT" : /renderer/.test(file) ? "RENDERER" : "COMPUTED";
process.exit(Number(process.env[which + "_ENDS"] ?? (which === "FRONT" ? 7 : 0)));
`;

/** What is named by another goes before it. */
const [RENDERER, COMPUTED, FRONT] = ["wrangler.renderer.toml", "wrangler.toml", "wrangler.front.toml"].map(
  (file) => `wrangler deploy --config ${file}`,
);

/** What the front is told of a site at example.org. */
const AT_EXAMPLE = "--domain example.org --var PUBLIC_ORIGIN:https://example.org";

/** Services as the configurations name them. */
const SERVICE = (name: string) => `[[services]]\nservice = "site-${name}"\n`;

/** Runs the command in a project of its own whose wrangler only says what it was asked. */
function deploy(
  origin: string,
  released: boolean,
  touch: (release: string) => void = () => {},
  { publisher, contact, more = "", flags = ["--dry-run"], environment = {} }: Asked = NAMED,
) {
  const data = dataFolder(threeRows);
  const root = join(data, "..");
  mkdirSync(join(root, "node_modules/wrangler/bin"), { recursive: true });
  writeFileSync(join(root, "node_modules/wrangler/bin/wrangler.js"), WRANGLER);
  const vars = `[vars]\nPUBLIC_ORIGIN = "${origin}"\nPUBLISHER = "${publisher}"\nPUBLIC_CONTACT = "${contact}"\n`;
  writeFileSync(join(root, "wrangler.toml"), `# PUBLIC_ORIGIN = "https://comment.example"\n${SERVICE("renderer")}${vars}`);
  writeFileSync(join(root, "wrangler.front.toml"), `${more}\n${SERVICE("computed")}`);
  if (released) freeze(data, { version: "2026.1.0", date: "2026-11-22", reasons: null });
  touch(join(data, "releases/2026.1.0"));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  return run(root, ...flags);
}

describe("deploying", () => {
  it("refuses a draft, and says how to make a release", () => {
    const { status, stdout, stderr } = deploy("https://example.org", false);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("release 2026.1.0-draft: expected data that are frozen as a release");
  });

  it("refuses a copy without an origin, a publisher and a contact", () => {
    const { status, stdout, stderr } = deploy("", true, () => {}, { publisher: "", contact: "" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.split("\n").map((line) => line.split(":")[0])).toEqual([
      'wrangler.toml PUBLIC_ORIGIN ""',
      'wrangler.toml PUBLISHER ""',
      'wrangler.toml PUBLIC_CONTACT ""',
      "nothing was deployed",
      "",
    ]);
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
    const { status, stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, flags: ["--dry-run", "--message", "look"] });
    const lines = [`${RENDERER} --dry-run`, `${COMPUTED} --dry-run`, `${FRONT} ${AT_EXAMPLE} --dry-run --message look`, ""];
    expect({ status, stdout }).toEqual({ status: 7, stdout: lines.join("\n") });
  });

  it("leaves addresses to the configuration where it names them", () => {
    const more = 'routes = [{ pattern = "example.org", custom_domain = true }]';
    const { stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, more, flags: [] });
    expect(stdout).toBe(`${RENDERER}\n${COMPUTED}\n${FRONT} --var PUBLIC_ORIGIN:https://example.org\n`);
  });

  it("refuses another tag than the data's release", () => {
    const { status, stderr } = deploy("https://example.org", true, () => {}, { ...NAMED, environment: { RELEASE_TAG: "v2026.1.1" } });
    expect(status).toBe(1);
    expect(stderr).toContain('tag "v2026.1.1": expected 2026.1.0');
  });

  it("takes what the environment says, and tells the Workers", () => {
    const environment = { PUBLIC_ORIGIN: "https://staging.example.org", PUBLISHER: "A: tester" };
    const { stdout } = deploy("", true, () => {}, { ...NAMED, flags: [], environment });
    const origin = "--var PUBLIC_ORIGIN:https://staging.example.org";
    const lines = [RENDERER, `${COMPUTED} ${origin} --var PUBLISHER:A: tester`, `${FRONT} --domain staging.example.org ${origin}`, ""];
    expect(stdout).toBe(lines.join("\n"));
  });

  it.each([
    ["RENDERER_ENDS", [RENDERER]],
    ["COMPUTED_ENDS", [RENDERER, COMPUTED]],
  ])("deploys none that names one which was not: %s", (ends, lines) => {
    const { status, stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, flags: [], environment: { [ends]: "5" } });
    expect({ status, stdout }).toEqual({ status: 5, stdout: `${lines.join("\n")}\n` });
  });

  it.each([
    ["--name", "copy", "--tag", "a"],
    ["--name=copy", "--tag", "a"],
  ])("gives a copy of another name Workers of its own: %s", (...flags) => {
    const { stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, flags });
    const lines = [
      `${RENDERER} --name copy-renderer`,
      'wrangler deploy --config wrangler.named.toml --name copy-computed service = "copy-renderer"',
      `wrangler deploy --config wrangler.front.named.toml --name copy ${AT_EXAMPLE} --tag a service = "copy-computed"`,
      "",
    ];
    expect(stdout).toBe(lines.join("\n"));
  });

  it("uploads a version for a look", () => {
    const { stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, flags: ["--preview", "--message", "look"] });
    expect(stdout).toBe("wrangler versions upload --config wrangler.toml --message look\n");
  });
});
