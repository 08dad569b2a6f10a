import evaluator from "csp_evaluator/dist/evaluator.js";
import finding from "csp_evaluator/dist/finding.js";
import parser from "csp_evaluator/dist/parser.js";
import { describe, expect, it } from "vitest";
import { builtApp } from "../../../tools/builtApp.ts";
import { origin } from "../../fixtures/running.ts";

const { catalog } = builtApp();
const [CHART, NUMBER] = [catalog.charts[0]?.id, catalog.observations[0]?.id];

/** One address of each kind of answer that a browser shows. */
const ADDRESSES = [
  "/",
  `/charts/${CHART}`,
  `/embed/${CHART}`,
  `/numbers/${NUMBER}`,
  `/charts/${CHART}.svg`,
  "/v1/series",
  "/nowhere",
  "/embed/none",
];

/** Where a published copy serves. Embeds name it in their policy: in a frame without an origin 'self' is nobody. */
const PUBLIC = "https://baku.example";

const OURS = "Scripts come from /assets/ alone, whose names are hashes of what is in them; no address there repeats a request's words";

/** What the evaluator says and what stays as it is, by directive and kind, each with its reason. */
const LEFT: Record<string, string> = {
  "script-src 'self'": OURS,
  [`script-src ${PUBLIC}`]: OURS,
  "require-trusted-types-for": "No script of ours writes text into a document as HTML but that of pages it fetched from here",
};

/** What is said of a policy, worst first, as `severity directive value: description`. */
function said(policy: string) {
  return new evaluator.CspEvaluator(new parser.CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < finding.Severity.INFO)
    .map(({ severity, directive, value = "", description }) => ({ severity, at: `${directive} ${value}`.trim(), description }));
}

describe.each(ADDRESSES)("the policy of %s, by csp-evaluator", (path) => {
  it("has no fault but what stays for a reason", async () => {
    const response = await fetch(`${origin}${path}`, { headers: { accept: "text/html" } });
    const found = said((response.headers.get("content-security-policy") ?? "").replaceAll(origin, PUBLIC));
    expect(found.filter(({ at }) => LEFT[at] === undefined)).toEqual([]);
    expect(found.filter(({ severity }) => severity === finding.Severity.HIGH || severity === finding.Severity.SYNTAX)).toEqual([]);
  });
});

it("finds a fault where there is one", () => {
  expect(said("default-src 'none'; script-src 'unsafe-inline'").map(({ at }) => at)).toContain("script-src 'unsafe-inline'");
  expect(said("").length).toBeGreaterThan(0);
});
