import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatFigure } from "../../src/chart/chartSpec/formatFigure.ts";
import { NEWS_FIRST } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import { indicators } from "../../src/model/facts/indicators.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { Contradictions } from "../../src/worker/pages/home/contradictions.tsx";
import { LatestEvents } from "../../src/worker/pages/home/latestEvents.tsx";
import { FIRST_WORDS, NewHere } from "../../src/worker/pages/home/newHere.tsx";
import { OtherIndicators } from "../../src/worker/pages/home/otherIndicators.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { pageText } from "../fixtures/site.ts";

const edition = computedSite(HEAD);
const charts = edition.catalog.charts.filter(({ family, kind }) => family === null && (kind === "claims" || kind === "pair"));
const view = (as_of: string | null, collection: Vintage["collection"] = "all"): Vintage => ({ as_of, collection });

const BLOCKS = { ClaimCards, Contradictions, LatestEvents, OtherIndicators, NewHere };

/** A block as it is sent; empty where it says nothing. */
function markup(name: keyof typeof BLOCKS, vintage: Vintage): string {
  return String(BLOCKS[name]({ edition, vintage, charts }) ?? "");
}

/** Its words, without tags. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replaceAll("&#39;", "'");
}

const names = Object.keys(BLOCKS) as (keyof typeof BLOCKS)[];

describe.each(names)("%s", (name) => {
  it.each(["2014-12-31", "2020-12-31", "2021-12-31"])("says no year after %s that was not yet known", (day) => {
    const years = [...textOf(markup(name, view(day))).matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => year);
    expect(years.filter((year) => year > day.slice(0, 4))).toEqual([]);
  });

  it("has no style or handler of its own, which the policy would block, and no hole in its words", () => {
    for (const vintage of [view(null), view("2014-12-31"), view(null, "documents"), view(null, "references")])
      expect(markup(name, vintage)).not.toMatch(/ style=| on\w+="|undefined|NaN|\[object|null/);
  });
});

describe("records", () => {
  const { catalog } = edition;
  const isSure = ({ status }: Observation) => status !== "U";

  it("beside a claim, by several reporters, are as many as there are sources that print them", () => {
    const rows = claimCards(catalog, view(null)).flatMap(({ claims }) => claims.map(({ records }) => records));
    const several = rows.filter((records) => new Set(records.map(({ reporter }) => reporter)).size > 1);
    expect(several.some((records) => new Set(records.map(({ source }) => source)).size < records.length)).toBe(true);
    const text = textOf(markup("ClaimCards", view(null)));
    const sources = several.map((records) => ["no", "one", "two", "three", "four"][new Set(records.map(({ source }) => source)).size]);
    expect([...text.matchAll(/\((\w+) sources\)/g)].map(([, n]) => n)).toEqual(sources);
  });

  it("of both countries by one method are of the latest year, and say at most where a figure can only be too high", () => {
    const text = textOf(markup("OtherIndicators", view(null)));
    const bySeries = (code: string) => catalog.observations.filter((o) => o.series === "trade-baci-imports" && o.counterpart === code);
    const [first = [], second = []] = catalog.subject.partners.map(({ code }) => bySeries(code));
    const both = first.flatMap((a) => second.filter((b) => b.period.text === a.period.text).map((b) => [a, b] as const));
    const limited = both.filter((pair) => pair.filter((o) => isUpperLimit(catalog, o)).length === 1 && pair.some(isSure)).at(-1);
    const sure = both.filter((pair) => pair.every(isSure)).at(-1);
    if (!limited || !sure) expect.fail("no year in which one figure alone can only be too high");
    expect(limited[0].period.text > sure[0].period.text).toBe(true);
    const told = limited.map((o, i) => `${["Iran", "Israel"][i]} ${isUpperLimit(catalog, o) ? "at most " : ""}${formatFigure(edition, o)}`);
    expect(text).toContain(`${told.join(" and ")}, ${limited[0].period.text} (CEPII)`);
  });

  it("of both countries in releases before are of the latest year of which neither figure is doubtful", () => {
    const chart = charts.find(({ series }) => series[0] === "trade-baci-imports");
    if (!chart) expect.fail("no chart of imports by one method");
    const [now] = indicators(catalog, view(null), [chart]);
    const [before] = indicators({ ...catalog, release: "2026.18.0" }, view(null), [chart]);
    expect(now?.latest.map(isSure)).toEqual([true, false]);
    expect(before?.latest.map(isSure)).toEqual([true, true]);
  });
});

describe("the number page", () => {
  it("calls a value that stands alone the only one, and the highest of several so", () => {
    const { catalog, words } = edition;
    const said = catalog.observations
      .filter((o) => catalog.sourceById.get(o.source ?? "")?.collection === "documents")
      .map((o) => {
        const printed = numberContext(catalog, o, view(null)).count.filter(({ source }) => source !== null);
        const text = pageText(ObservationPage({ edition, o, address: "" }), edition);
        const heard = [words.numberPage.only, words.numberPage.highest].map((word) => text.includes(word));
        return { n: printed.length, heard };
      });
    const of = (is: (n: number) => boolean) => [...new Set(said.filter(({ n }) => is(n)).map(({ heard }) => heard.join()))];
    expect(of((n) => n === 1)).toContain("true,false");
    expect(of((n) => n === 1)).not.toContain("false,true");
    expect(of((n) => n > 1)).toEqual(["false,true"]);
  });
});

describe("what a view does not have", () => {
  it("is not said", () => {
    for (const name of ["ClaimCards", "Contradictions"] as const) expect(markup(name, view(null, "references"))).toBe("");
    for (const name of names) if (name !== "NewHere") expect(markup(name, view("1980-12-31"))).toBe("");
    const { chip, factCheck } = edition.words.dashboard;
    const alone = textOf(markup("ClaimCards", view(null, "documents")));
    expect([chip.none, factCheck.untested].filter((words) => !alone.includes(words))).toEqual([]);
    expect(alone).not.toContain(chip.verdict.agrees);
  });
});

describe("the bar of verdicts", () => {
  it("has one part a verdict, as long as its share, and leads to the claims that have it, in the same view", () => {
    for (const vintage of [view(null), view("2021-12-31")]) {
      const html = markup("ClaimCards", vintage);
      const { verdicts } = checkFacts(edition.catalog, vintage);
      const given = NEWS_FIRST.map((verdict) => [verdict, verdicts[verdict]] as const).filter(([, n]) => n > 0);
      const all = given.reduce((sum, [, n]) => sum + n, 0);
      // Dates whose occasion alone is on record are drawn over the end of their part.
      const parts = [...html.matchAll(/<rect class="(\w+)"[^>]*width="([\d.]+)%" height="14"/g)];
      const widths = parts.filter(([, part]) => part !== "occasion").map(([, , width]) => Number(width));
      expect(widths.length).toBe(given.length);
      for (const [i, [, n]] of given.entries()) expect(Math.abs((widths[i] ?? 0) - (100 * n) / all)).toBeLessThan(0.6);
      for (const [verdict, n] of given) {
        expect(html).toContain(`/checks?${vintage.as_of === null ? "" : `as_of=${vintage.as_of}&amp;`}verdict=${verdict}`);
        expect(textOf(html)).toMatch(new RegExp(` ${edition.words.dashboard.factCheck.of(verdict, n)}[ ,]`));
      }
    }
  });
});

describe("the words of the dashboard", () => {
  it("hold no digit", () => {
    const typed = ["dashboard", "glossary"].flatMap((name) => literals(`src/words/en/${name}.ts`).filter((text) => /\d/.test(text)));
    expect(literals("src/words/en/dashboard.ts").length).toBeGreaterThan(50);
    expect(typed).toEqual([]);
  });

  it("are explained by the glossary", () => {
    const known = edition.words.glossary.entries.map(({ id }) => id);
    expect(FIRST_WORDS.filter((id) => !known.includes(id))).toEqual([]);
    expect(markup("NewHere", view(null)).match(/<dd>[^<]+\.<\/dd>/g)?.length).toBe(FIRST_WORDS.length);
  });
});

/** The texts that a module types: its strings, and what stands between the holes of its templates. */
function literals(path: string): string[] {
  const found: string[] = [];
  // What is open, the inmost last: a template, or code in braces.
  const open: string[] = [];
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  for (const [token] of code.matchAll(/\$\{|[`{}]|"[^"\n]*"|[^`{}"$]+|["$]/g)) {
    if (token === "`" && open.at(-1) === "`") open.pop();
    else if (open.at(-1) === "`" && token !== "${") found.push(token);
    else if (token === "`" || token === "{" || token === "${") open.push(token);
    else if (token === "}") open.pop();
    else if (token.startsWith('"')) found.push(token);
  }
  return found;
}
