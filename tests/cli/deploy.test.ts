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
  /** Further lines of wrangler.toml, before its variables. */
  more?: string;
  flags?: string[];
  environment?: Record<string, string>;
}

const NAMED: Asked = { publisher: "A publisher", contact: "errors@example.org" };

/** A wrangler that says what it was asked and of which service its configuration speaks. The site's is 7 when it ends. */
const WRANGLER = `
const [flags, fs] = [process.argv.slice(2), require("node:fs")];
const file = flags[flags.indexOf("--config") + 1];
console.log("wrangler", ...flags, ...(/named/.test(file) ? fs.readFileSync(file, "utf8").match(/^service.*$/m) : []));
process.exit(file === "wrangler.renderer.toml" ? Number(process.env.RENDERER_ENDS ?? 0) : 7);
`;

/** The renderer goes before the site. */
const RENDERER = "wrangler deploy --config wrangler.renderer.toml";

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
  writeFileSync(join(root, "wrangler.toml"), `# PUBLIC_ORIGIN = "https://comment.example"\n${more}\n${vars}`);
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
    const { status, stdout } = deploy("https://example.org", true);
    expect({ status, stdout }).toEqual({ status: 7, stdout: `${RENDERER} --dry-run\nwrangler deploy --domain example.org --dry-run\n` });
  });

  it("leaves addresses to the configuration where it names them", () => {
    const more = 'routes = [{ pattern = "example.org", custom_domain = true }]';
    expect(deploy("https://example.org", true, () => {}, { ...NAMED, more }).stdout).toBe(`${RENDERER} --dry-run\nwrangler deploy --dry-run\n`);
  });

  it("refuses another tag than the data's release", () => {
    const { status, stderr } = deploy("https://example.org", true, () => {}, { ...NAMED, environment: { RELEASE_TAG: "v2026.1.1" } });
    expect(status).toBe(1);
    expect(stderr).toContain('tag "v2026.1.1": expected 2026.1.0');
  });

  it("takes what the environment says, and tells the Worker", () => {
    const environment = { PUBLIC_ORIGIN: "https://staging.example.org", PUBLISHER: "A: tester" };
    const { stdout } = deploy("", true, () => {}, { ...NAMED, environment });
    const variables = "--var PUBLIC_ORIGIN:https://staging.example.org --var PUBLISHER:A: tester";
    expect(stdout).toBe(`${RENDERER} --dry-run\nwrangler deploy --domain staging.example.org ${variables} --dry-run\n`);
  });

  it("deploys no site when its renderer was not", () => {
    const { status, stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, environment: { RENDERER_ENDS: "5" } });
    expect({ status, stdout }).toEqual({ status: 5, stdout: `${RENDERER} --dry-run\n` });
  });

  it.each([["--name", "site-staging"], ["--name=site-staging"]])("gives a copy of another name a renderer of its own: %s", (...flags) => {
    const more = '[[services]]\nbinding = "RENDERER"\nservice = "site-renderer"\n';
    const { stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, more, flags });
    const site = `wrangler deploy --domain example.org --config wrangler.named.toml ${flags.join(" ")}`;
    expect(stdout).toBe(`${RENDERER} --name site-staging-renderer\n${site} service = "site-staging-renderer"\n`);
  });

  it("uploads a version for a look", () => {
    const { stdout } = deploy("https://example.org", true, () => {}, { ...NAMED, flags: ["--preview", "--message", "look"] });
    expect(stdout).toBe("wrangler versions upload --message look\n");
  });
});
