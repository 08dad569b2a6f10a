import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { origin, publicCopy } from "../fixtures/running.ts";
import { drawn } from "../fixtures/sample.ts";

const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual" });
const kept = csvParse(readFileSync("tests/fixtures/shortAddresses.csv", "utf8")) as unknown as Record<
  "code" | "release" | "chart" | "query",
  string
>[];
const some = kept.filter(({ query }, i) => query !== "" || i % 7 === 0);

describe("/p/{code}", () => {
  it.each(drawn(some, 3, 6))(
    "$code leads for good to $chart of $release?$query, which is there",
    async ({ code, release, chart, query }) => {
      const answer = await get(`/p/${code}`);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([308, "public, max-age=31536000, immutable"]);
      const target = new URL(answer.headers.get("location") ?? "", origin);
      expect(target.pathname).toBe(`/charts/${chart}`);
      expect([...target.searchParams]).toEqual([["release", release], ...new URLSearchParams(query)]);
      expect((await fetch(target)).status).toBe(200);
    },
  );

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

describe("a picture of a copy that others can open", () => {
  const { stands: PUBLIC, answers: at } = publicCopy;
  const body = async (path: string) => Buffer.from(await (await fetch(`${at}${path}`)).arrayBuffer()).toString("utf8");

  const seen = [
    ["visits", "release=2026.5.0"],
    ["visits", "release=2026.2.0&as_of=2014-12-31&collection=documents&from=2000&to=2014"],
    ["trade-volumes", "release=2026.5.0&estimates=without"],
    ["balance", "release=2026.4.0&half_life=8&prior=0&drop=avim-2025"],
  ] as const;
  it.each(drawn(seen, 2, 4))("has the address of its very view below it, short, and inside, whole: %s?%s", async (chart, query) => {
    const [svg, png] = [await body(`/charts/${chart}.svg?${query}`), await body(`/charts/${chart}.png?${query}`)];
    const code = /baku\.example\/p\/([0-9a-z]+)/.exec(svg.replace(/<[^>]+>/g, " "))?.[1];
    const answer = await fetch(`${at}/p/${code}`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([308, `/charts/${chart}?${query}`]);
    const permalink = `${PUBLIC}/charts/${chart}?${query.replaceAll("&", "&#38;")}`;
    expect(svg).toContain(`<dc:identifier>${permalink}</dc:identifier>`);
    expect(png).toContain(`iTXtURL\0\0\0\0\0${PUBLIC}/charts/${chart}?${query}`);
    expect(png).toContain(`<cc:attributionURL rdf:resource="${permalink}"/>`);
  });
});

it("a picture of a local copy says that it is one, and names no address of this machine in its texts", async () => {
  const svg = await (await fetch(`${origin}/charts/visits.svg`)).text();
  const said = svg.replace(/<(?:style|a)\b[^>]*>|<[^>]+>/g, " ");
  expect(said).toMatch(/Local copy/);
  expect(said).not.toMatch(/127\.0\.0\.1|localhost/);
  expect(svg).not.toContain("dc:identifier");
});
