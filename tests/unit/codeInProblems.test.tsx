import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { type ProblemType, statusOf } from "../../src/worker/http/problem.ts";
import { ProblemTypePage } from "../../src/worker/pages/problem/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const types = Object.keys(en.problem.titles) as ProblemType[];

describe("the page of a type of problem", () => {
  it.each(types)("shows names of code as code, and no backtick (%s)", (type) => {
    const html = String(ProblemTypePage({ edition, type, status: statusOf(type), address: "" }).body);
    const { meaning, remedy } = en.problem.types[type];
    for (const [, name = ""] of `${meaning} ${remedy}`.matchAll(/`([^`]*)`/g)) expect(html).toContain(`<code>${name}</code>`);
    expect(html).not.toContain("`");
    const [before = ""] = remedy.split("`");
    expect(html).toContain(before.replaceAll("'", "&#39;"));
  });
  it("has code to show in some of them", () => {
    expect(types.filter((type) => en.problem.types[type].remedy.includes("`")).length).toBeGreaterThan(3);
  });
});
