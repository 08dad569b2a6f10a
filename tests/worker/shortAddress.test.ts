import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual" });
const kept = csvParse(readFileSync("tests/fixtures/shortAddresses.csv", "utf8")) as unknown as Record<
  "code" | "release" | "chart" | "query",
  string
>[];
const some = kept.filter(({ query }, i) => query !== "" || i % 7 === 0);

describe("/p/{code}", () => {
  it.each(some)("$code leads for good to $chart of $release?$query, which is there", async ({ code, release, chart, query }) => {
    const answer = await get(`/p/${code}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([308, "public, max-age=31536000, immutable"]);
    const target = new URL(answer.headers.get("location") ?? "", origin);
    expect(target.pathname).toBe(`/charts/${chart}`);
    expect([...target.searchParams]).toEqual([["release", release], ...new URLSearchParams(query)]);
    expect((await fetch(target)).status).toBe(200);
  });

  it("is read as people write it, and whatever others hang on it", async () => {
    const { code = "", chart } = kept[0] ?? {};
    for (const path of [`/p/${code.toUpperCase()}`, `/p/${code.replace("0", "O")}`, `/p/${code}?utm_source=x`])
      expect((await get(path)).headers.get("location"), path).toMatch(new RegExp(`^/charts/${chart}\\?release=`));
  });

  it.each(["/p/10103aew9", "/p/x", "/p/%3Cb%3E", `/p/${"1".repeat(300)}`])("%s is a 404 that says what to do", async (path) => {
    const answer = await get(path);
    const text = await answer.text();
    expect([answer.status, answer.headers.get("location")]).toEqual([404, null]);
    expect(text).toContain("compare it with the picture letter by letter");
    expect(text).not.toContain("<b>");
  });
});
