import { describe, expect, it } from "vitest";
import { type Deployed, deployFaults } from "../../src/curator/deployFaults.ts";
import { siteVariables } from "../../src/curator/siteVariables.ts";

const VARIABLES = { PUBLIC_ORIGIN: "https://example.org", PUBLISHER: "A publisher", PUBLIC_CONTACT: "errors@example.org" };
const GOOD: Deployed = { release: "2026.1.0", version: "2026.1.0", tag: null, variables: VARIABLES, config: "", frozen: [] };

const faults = (other: Partial<Deployed>) => deployFaults({ ...GOOD, ...other });
const withVariable = (name: keyof typeof VARIABLES, value: string, config = "") =>
  faults({ variables: { ...VARIABLES, [name]: value }, config });

describe("what may not go online", () => {
  it("is nothing that is released, named and reachable", () => {
    expect(deployFaults(GOOD)).toEqual([]);
    expect([faults({ tag: "v2026.1.0" }), faults({ tag: "2026.1.0" })]).toEqual([[], []]);
  });

  it.each([
    "",
    "http://",
    "example.org",
    "https://example.org/",
    "https://example.org/data",
    "https://EXAMPLE.org",
    " https://example.org",
  ])("is the origin %j: not scheme and host", (origin) => {
    expect(withVariable("PUBLIC_ORIGIN", origin)).toEqual([
      `wrangler.toml PUBLIC_ORIGIN "${origin}": expected scheme and host, such as https://example.org`,
    ]);
  });

  it.each([
    ["http://example.org", "expected https://"],
    ["https://localhost", "expected a host that readers can reach"],
    ["https://site.localhost", "expected a host that readers can reach"],
    ["https://10.0.0.1", "expected a host that readers can reach"],
    ["https://[fd00::1]", "expected a host that readers can reach"],
  ])("is the origin %s: %s", (origin, expected) => {
    expect(withVariable("PUBLIC_ORIGIN", origin)).toEqual([expect.stringContaining(expected)]);
  });

  it("is an address of the platform that the configuration switches off", () => {
    const origin = "https://baku-balance.somebody.workers.dev";
    expect(withVariable("PUBLIC_ORIGIN", origin)).toEqual([]);
    expect(withVariable("PUBLIC_ORIGIN", origin, "workers_dev = false")).toEqual([expect.stringContaining("nothing answers there")]);
  });

  it.each([
    "",
    "nobody",
    "mailto:errors@example.org",
    "errors@example",
    "A <errors@example.org>",
    "https://",
    "https://a b",
    "ftp://example.org",
  ])("is the contact %j", (contact) => {
    expect(withVariable("PUBLIC_CONTACT", contact)).toEqual([expect.stringContaining(`PUBLIC_CONTACT "${contact}": expected a mail`)]);
  });

  it("is a copy that nobody publishes", () => {
    expect(withVariable("PUBLISHER", " ")).toEqual(['wrangler.toml PUBLISHER "": expected the name of whoever publishes this copy']);
  });

  it("is a draft, another version than the data's, and another tag", () => {
    expect(faults({ release: "2026.1.1-draft" })).toEqual([expect.stringContaining("expected data that are frozen as a release")]);
    expect(faults({ version: "2026.2.0" })).toEqual(['package.json version "2026.2.0": expected 2026.1.0, the release of the data']);
    expect(faults({ tag: "v2026.1.1" })).toEqual([expect.stringContaining('tag "v2026.1.1": expected 2026.1.0')]);
  });
});

describe("the variables of a copy", () => {
  const config = `# PUBLIC_ORIGIN = "https://comment.example"\n[vars]\n  PUBLIC_ORIGIN = 'https://example.org' # a remark\nPUBLISHER = ""\n`;

  it("are read in either kind of quotes, and not from comments", () => {
    expect(siteVariables(config)).toEqual({ PUBLIC_ORIGIN: "https://example.org", PUBLISHER: "", PUBLIC_CONTACT: "" });
  });

  it("are those of the environment where it has them", () => {
    const environment = { PUBLIC_ORIGIN: "", PUBLISHER: "Somebody" };
    expect(siteVariables(config, environment)).toEqual({ PUBLIC_ORIGIN: "https://example.org", PUBLISHER: "Somebody", PUBLIC_CONTACT: "" });
  });
});
