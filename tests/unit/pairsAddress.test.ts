import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { createApp } from "../../src/worker/app.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** A series of figures of both partners answered as empty, and nothing led to its values. */

const ORIGIN = "http://localhost";
const at = (path: string) => `${ORIGIN}/v1/series/${path}`;
const appOf = (name: string) => {
  const site = name === HEAD ? computedSite(HEAD) : unpinned(computedSite(name) as Edition & ReturnType<typeof frozenSite>);
  return createApp({ ...frozenSite(), ...site });
};
const ask = async (name: string, path: string) => appOf(name).request(at(path), {}, { ASSETS: {} });
const FORMS = ["observations", "observations.csv", "observations.jsonstat.json"];
const related = (address: string) => `<${address}>; rel="related"; type="application/json"`;

describe("what leads to the figures of both partners", () => {
  it.each(FORMS)("un-vote-rank/%s", async (form) => {
    const link = (await ask(HEAD, `un-vote-rank/${form}?collection=references`)).headers.get("link") ?? "";
    expect(link).toContain('rel="cite-as"');
    expect(link).toContain(related(at("un-vote-rank?collection=references")));
  });

  it("stands in JSON-stat too, and in the forms of the series", async () => {
    const stat = (await (await ask(HEAD, "un-vote-rank/observations.jsonstat.json")).json()) as { link: unknown };
    expect(stat.link).toEqual({ related: [{ type: "application/json", href: at("un-vote-rank") }] });
    const { series } = (await (await ask(HEAD, "un-vote-rank")).json()) as { series: { forms: { json: string } } };
    expect(series.forms.json).toBe(at("un-vote-rank"));
  });

  it("stands nowhere where each partner has its own, nor in older releases", async () => {
    expect((await ask(HEAD, "trade-turnover/observations")).headers.get("link")).not.toContain("related");
    const { series } = (await (await ask(HEAD, "trade-turnover")).json()) as { series: { forms: { json: string } } };
    expect(series.forms.json).toBe(at("trade-turnover/observations"));
    for (const form of FORMS) expect((await ask("2026.28.0", `un-vote-rank/${form}`)).headers.get("link"), form).not.toContain("related");
  });
});
