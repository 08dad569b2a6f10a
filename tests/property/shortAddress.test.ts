import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { listReleases, releaseName } from "../../src/curator/releases.ts";
import { LETTERS, numbersOf } from "../../src/edition/short/checkLetters.ts";
import { releaseOfCode, type ShortTarget, shortCode, targetOfCode } from "../../src/edition/short/shortCode.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { drawn, thinned } from "../fixtures/sample.ts";
import { frozenCatalog } from "../fixtures/site.ts";

/** Where a code leads, as the route finds it; null for nowhere. */
function led(code: string): { release: string; target: ShortTarget } | null {
  const read = releaseOfCode(code);
  if (read === null || !listReleases("data").includes(read.release)) return null;
  const target = targetOfCode(frozenCatalog(read.release), read.numbers);
  return target && { release: read.release, target };
}

/** Codes that are printed in pictures. They lead where they led for ever: a line may be added and none may change. */
const kept = csvParse(readFileSync("tests/fixtures/shortAddresses.csv", "utf8")).map(
  ({ code = "", release = "", chart = "", query = "" }) => ({
    code,
    release,
    target: { chart, parameters: [...new URLSearchParams(query)] },
  }),
);

describe("short addresses that were printed", () => {
  it.each(thinned(kept, 4))("$code", ({ code, release, target }) => {
    expect(led(code)).toEqual({ release, target });
    expect(shortCode(frozenCatalog(release), target)).toBe(code);
  });
});

it("every chart of every release has one, of at most 12 letters, and no two have the same", () => {
  const codes = listReleases("data").flatMap((release) => {
    const catalog = frozenCatalog(release);
    return catalog.charts.map(({ id }) => shortCode(catalog, { chart: id, parameters: [] }) ?? "");
  });
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{8,12}$/);
});

const sample = drawn(
  kept.filter(({ code }) => code.length <= 31),
  6,
  24,
);

describe("a misspelt code leads nowhere", () => {
  const whole = (code: string) => (led(code) === null ? [] : [code]);
  const changed = (code: string, i: number, letters: string) => code.slice(0, i) + letters + code.slice(i + letters.length);
  it("with one letter wrong, missing, twice or one more", () => {
    for (const { code } of sample)
      for (let i = 0; i < code.length; i++) {
        const others = [...LETTERS].filter((letter) => letter !== code[i]);
        expect(others.flatMap((letter) => whole(changed(code, i, letter)))).toEqual([]);
        expect(whole(code.slice(0, i) + code.slice(i + 1))).toEqual([]);
        expect([...LETTERS].flatMap((letter) => whole(code.slice(0, i) + letter + code.slice(i)))).toEqual([]);
      }
  });
  it("with any two letters exchanged", () => {
    for (const { code } of sample)
      for (let i = 0; i < code.length; i++)
        for (let j = i + 1; j < code.length; j++)
          if (code[i] !== code[j]) expect(whole(changed(changed(code, i, code[j] ?? ""), j, code[i] ?? ""))).toEqual([]);
  });
  it("with any two letters wrong", () => {
    const { code = "" } = kept[0] ?? {};
    for (let i = 0; i < code.length; i++)
      for (let j = i + 1; j < code.length; j++)
        for (const a of LETTERS)
          for (const b of LETTERS) if (a !== code[i] && b !== code[j]) expect(led(changed(changed(code, i, a), j, b))).toBe(null);
  });
  it.each(["", "1", "zzzz", "uuuuuuuuuu", "../charts", "0000000000", "%00"])("%j", (code) => expect(led(code)).toBe(null));
});

it("look-alike letters are read as what they look like, whatever their case", () => {
  expect(numbersOf("oOiIlL")).toEqual([0, 0, 1, 1, 1, 1]);
  expect(numbersOf("u")).toBe(null);
  for (const { code, release, target } of sample)
    expect(led(code.toUpperCase().replaceAll("0", "O").replaceAll("1", "I"))).toEqual({ release, target });
});

it("a draft has no code, and neither has a view of what its release does not have", () => {
  const catalog = frozenCatalog("2026.5.0");
  expect(shortCode({ ...catalog, release: "2026.6.0-draft" }, { chart: "balance", parameters: [] })).toBe(null);
  expect(shortCode(catalog, { chart: "none", parameters: [] })).toBe(null);
  expect(shortCode(catalog, { chart: "balance", parameters: [["drop", "none"]] })).toBe(null);
  expect(shortCode(catalog, { chart: "balance", parameters: [["new", "1"]] })).toBe(null);
});

it("charts and sources that are added later, and rows in another order, change no code", () => {
  const catalog = frozenCatalog("2026.1.0");
  const target: ShortTarget = { chart: "visits", parameters: [["as_of", "2014-12-31"]] };
  const turned = { ...catalog, charts: [...catalog.charts].reverse(), sources: [...catalog.sources].reverse() };
  expect(shortCode(turned, target)).toBe(shortCode(catalog, target));
  // A release that comes later has its own lists, and another code.
  expect(shortCode(frozenCatalog("2026.5.0"), target)).not.toBe(shortCode(catalog, target));
});

it("the head, where it is a release, names its charts and sources as the frozen files do", () => {
  const release = releaseName("data");
  if (release.endsWith("-draft")) return;
  const named = (catalog: Catalog) => catalog.charts.map(({ id }) => shortCode(catalog, { chart: id, parameters: [] }));
  expect(named({ ...headCatalog(), release })).toEqual(named(frozenCatalog(release)));
});
