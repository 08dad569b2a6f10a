import { createHash } from "node:crypto";
import { request } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { listReleases } from "../../src/curator/releases.ts";
import { compareVersions, isSince } from "../../src/model/version.ts";
import { LANGUAGES } from "../../src/words/kit/language.ts";
import { FROZEN, frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, thinned } from "../fixtures/sample.ts";

/** One initial TCP window: what arrives in the first round trip. */
const WINDOW = 14_600;
/** Of that an embed's body, as well packed as can be, and its headers take no more: the rest is room for TLS and for other languages. */
const BUDGET = { body: 10_000, headers: 1_200 };
/** What the notice that a later release corrected something takes of the body, which comes when the embed stands in articles already. */
const NOTICE = 90;

let charts: string[];
/** Charts of the release that pinned embeds show. */
let pinned: string[];
beforeAll(async () => {
  const idsAt = async (path: string) => (await json(path)).charts.map((chart: { id: string }) => chart.id);
  [charts, pinned] = [await idsAt("/v1/charts"), await idsAt(frozen("/v1/charts"))];
});

const get = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await get(path)).json();
const text = async (path: string) => (await get(path)).text();

/** Status line and headers of an answer as they go over the wire in HTTP/1.1, and its body. */
function raw(path: string): Promise<{ head: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, (answer) => {
      const lines = answer.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [`${name}: ${all[i + 1]}`] : []));
      const head = [`HTTP/1.1 ${answer.statusCode} OK`, ...lines, "Content-Encoding: gzip", "", ""].join("\r\n");
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve({ head, body: Buffer.concat(parts) }));
    });
    // A kept connection that its server was just closing says nothing of the answer: packing the one before takes long.
    asked.on("error", (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(raw(path));
      else reject(error);
    });
    asked.end();
  });
}

/** Efforts of brotli: what answers are packed with on their way, what takes a third of the best one's time, and the best, by which files are made. */
const [QUICK, ...BETTER] = [5, 10, 11];

/**
 * Bytes on the wire: headers, and the body as the less effective of gzip and brotli packs it; beside it the body as brotli packs it with the
 * least effort by which it fits, or with the best where it fits with none.
 */
async function wire(path: string, most = BUDGET.body) {
  const { head, body } = await raw(path);
  const packed = (quality = constants.BROTLI_MAX_QUALITY) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const [gzip, brotli] = [gzipSync(body, { level: 6 }).length, packed(QUICK)];
  let best = brotli;
  for (const quality of BETTER) if (best > most) best = packed(quality);
  return { html: body.length, headers: head.length, gzip, brotli, best, wire: head.length + Math.max(gzip, brotli) };
}

/** A source's name as it stands in the page; in another language it says so. */
function linked({ href, label, lang }: ChartSpec["sources"][number]): string {
  return `<a href="${href}"${lang === null || lang === undefined ? "" : ` lang="${lang}" dir="auto"`}>${escaped(label)}</a>`;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const claimsOf = ({ forms = [] }: any): { label: string }[] =>
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
  forms.flatMap((form: any) => [...(form.claims ?? []), ...(form.strips ?? []).flatMap(({ claim }: any) => claim ?? [])]);

/** Figures of all cards of a form, however deep they stand. */
function cardFigures(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = (part as { card?: { figure: string } | null }).card?.figure;
  return [...(own === undefined ? [] : [own]), ...Object.values(part).flatMap(cardFigures)];
}

describe("an embed", () => {
  it("of every chart arrives whole in one initial TCP window, headers included", async () => {
    const rows = [];
    for (const embed of thinned(
      [...charts.map((id) => `/embed/${id}`), ...pinned.map((id) => `/embed/${id}?release=${FROZEN}&theme=dark`)],
      8,
    ))
      rows.push({ embed, ...(await wire(embed)) });
    console.table(rows);
    for (const row of rows) {
      expect(row.wire, row.embed).toBeLessThanOrEqual(WINDOW);
      expect(row.best, row.embed).toBeLessThanOrEqual(BUDGET.body);
      expect(row.headers, row.embed).toBeLessThanOrEqual(BUDGET.headers);
    }
  });

  it("of the balance sheet, the largest, keeps to its bytes in every language and pinned to every release told in it", async () => {
    const told = listReleases("data").filter((version) => isSince(version, "2026.7.0"));
    const all = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
      ["", ...told.map((version) => `?release=${version}`)].map((pin) => `/${language}/embed/balance-sheet${pin}`),
    );
    // Persian and Russian take most room, and what later releases corrected stands in the newest pins first.
    const newest = [
      "",
      ...[...told]
        .sort(compareVersions)
        .slice(-3)
        .map((version) => `?release=${version}`),
    ];
    const largest = all.filter((path) =>
      newest.some((pin) => ["fa", "ru"].some((language) => path === `/${language}/embed/balance-sheet${pin}`)),
    );
    expect(largest).toHaveLength(8);
    const others = all.filter((path) => !largest.includes(path));
    for (const embed of [...thinned(largest, 4), ...drawn(others, 16, 64)])
      expect((await wire(embed)).best, embed).toBeLessThanOrEqual(BUDGET.body);
  });

  it("of the balance sheet pinned to the newest release leaves room for the notice of the next one", async () => {
    const most = BUDGET.body - NOTICE;
    const [newest = ""] = listReleases("data").sort(compareVersions).slice(-1);
    for (const language of ["ru", "fa"]) {
      const embed = `/${language}/embed/balance-sheet?release=${newest}`;
      expect((await wire(embed, most)).best, embed).toBeLessThanOrEqual(most);
    }
  });

  it("carries the look of an empty view where it is empty, and the style sheet that its policy allows", async () => {
    const EMPTY = "/embed/balance-sheet?as_of=1991-01-01";
    for (const path of [EMPTY, "/embed/un-votes?to=1991", "/embed/balance-sheet", "/embed/un-votes", "/embed/oil-supply"]) {
      const answer = await fetch(`${origin}${path}`);
      const html = await answer.text();
      const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
      const isEmpty = html.includes('class="empty"');
      expect(isEmpty, path).toBe(path.includes("?"));
      // Charts of marks over time have one style sheet, empty or not.
      if (isEmpty || path.endsWith("sheet")) expect(style.includes(".empty{"), path).toBe(isEmpty);
      const hash = createHash("sha256").update(style).digest("base64");
      expect(answer.headers.get("content-security-policy"), path).toContain(`'sha256-${hash}'`);
    }
  });

  it("holds title, reading, both pictures, legend, sources and credit without any script", async () => {
    let claims = 0;
    const looked = thinned(charts, 4);
    for (const id of looked) {
      const [html, spec] = [await text(`/embed/${id}`), await json(`/charts/${id}.json`)];
      claims += claimsOf(spec).length;
      // What the picture is drawn by may stand before the notes that hold the rest of where the knowledge ends.
      const ends = spec.ends.split(/(?<=[.!?]) /);
      for (const words of [spec.title, spec.reading, spec.subtitle, ...ends, spec.floor]) expect(html).toContain(escaped(words));
      expect(html.match(/<svg class="(?:wide|narrow)"/g)).toHaveLength(2);
      const marks: { label: { figure: string } | null }[] = spec.panels.flatMap((panel: { marks: unknown[] }) => panel.marks);
      expect(html.match(/class="m /g) ?? []).toHaveLength(2 * marks.length);
      const callouts = spec.panels.flatMap((panel: { callouts?: unknown[] }) => panel.callouts ?? []).length;
      const figures = marks.filter(({ label }) => label !== null && label.figure !== "").length + callouts;
      // Where marks crowd, a figure is left to the mark's own page and title: how many depends on the data.
      const written = html.match(/class="figure"/g)?.length ?? 0;
      if (!spec.forms) expect([written > 0, written <= 2 * figures], `figures written in ${id}`).toEqual([figures > 0, true]);
      // A form writes the figures of its claims, and its other marks tell theirs when pointed at.
      for (const { label } of claimsOf(spec)) expect(html, id).toContain(`>${escaped(label)}</text>`);
      for (const figure of cardFigures(spec.forms ?? [])) expect(html, id).toContain(escaped(figure));
      // Of many sources the documents are named, and the records on the chart's page.
      const few = spec.sources.length <= 8;
      if (!few) expect(html).toContain("other sources</a>");
      for (const source of few ? spec.sources : []) expect(html).toContain(linked(source));
      expect(html).toContain(`<a href="/charts/${id}">`);
    }
    if (looked.length === charts.length) expect(claims).toBeGreaterThan(3);
  });

  it("writes every figure into both pictures, in a release whose rows stay", async () => {
    for (const id of thinned(pinned, 4)) {
      const [html, spec] = [await text(frozen(`/embed/${id}`)), await json(frozen(`/charts/${id}.json`))];
      const marks: { label: { figure: string } | null }[] = spec.panels.flatMap((panel: { marks: unknown[] }) => panel.marks);
      const figures = marks.filter(({ label }) => label !== null && label.figure !== "").length;
      expect(html.match(/class="figure"/g) ?? [], `figures written in ${id}`).toHaveLength(2 * figures);
    }
  });

  it("asks nothing of anyone else and may run only its own script", async () => {
    const { headers } = await get("/embed/visits");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+' 'self'/);
    expect(policy).not.toContain("unsafe");
    expect(headers.get("set-cookie")).toBeNull();
    const html = await text("/embed/visits");
    expect(html.match(/(?:src|url\()="?(?:https?:)?\/\//g)).toBeNull();
    expect(html).not.toContain("style=");
  });

  it("may stand in every page, its errors too; pages of ours may not", async () => {
    for (const path of ["/embed/visits", "/embed/none", "/embed/visits?from=20"]) {
      const { headers } = await get(path);
      expect(headers.get("x-frame-options"), path).toBeNull();
      expect(headers.get("content-security-policy") ?? "", path).not.toContain("frame-ancestors");
    }
    for (const path of ["/", "/charts/visits", "/about"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'self'");
    }
  });

  it("carries its view into the credit, the numbers and the state, and says that it is pinned", async () => {
    const html = await text(`/embed/visits?release=${FROZEN}&as_of=2021&from=2000&theme=dark&utm_source=x`);
    expect(html).toContain('data-theme="dark"');
    expect(html).toContain(`href="/charts/visits?release=${FROZEN}&amp;as_of=2021-12-31&amp;from=2000"`);
    expect(html).toContain(`data-spec="/charts/visits.json?release=${FROZEN}&amp;as_of=2021-12-31&amp;from=2000"`);
    expect(html).toContain(`Data release ${FROZEN} (frozen).`);
    expect(html).toContain("published by 31 December 2021");
    expect(await text("/embed/visits?utm_source=x")).toBe(await text("/embed/visits"));
  });

  it("shows the chart in the usual colors where its address names others, and says what it passed over", async () => {
    for (const query of ["theme=blue", "theme=Dark", "theme=light&theme=dark"]) {
      const answer = await get(`/embed/visits?${query}`);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).not.toMatch(/ data-theme="/);
      expect(html).toMatch(
        /<p class="lost">The address of this chart has a part that cannot be read and was ignored: “theme=(?:blue|Dark|light)”\./,
      );
    }
    expect(await text("/embed/visits?theme=all")).not.toContain('class="lost"');
  });

  it("says in a sentence that there is no such release, with the chart's page in the newest one", async () => {
    const html = await text("/embed/visits?release=2026.99.0");
    expect(html).toMatch(/<p class="reading">There is no release “2026\.99\.0”\. <a href="\/charts\/visits"/);
    expect(html.match(/\b20\d\d\.\d+\.\d+\b/g)?.every((release) => release === "2026.99.0")).toBe(true);
    expect(await text("/fa/embed/visits?release=2026.99.0")).toContain('href="/fa/charts/visits"');
    const { errors } = (await (await get("/charts/visits.json?release=2026.99.0")).json()) as { errors: { allowed?: string[] }[] };
    expect(errors[0]?.allowed?.length).toBeGreaterThan(20);
  });

  it("names its own oEmbed in the head, in its view, so that its address can be pasted like that of a chart", async () => {
    const html = await text(`/embed/visits?release=${FROZEN}&theme=dark`);
    const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html.split("</head>")[0] ?? "")?.[1] ?? "";
    const answer = (await json(href.replaceAll("&amp;", "&").replace(origin, ""))) as { html: string };
    expect(answer.html).toContain(`/embed/visits?release=${FROZEN}&amp;theme=dark"`);
  });

  it("revalidates even when it is pinned, so that it can announce a correction", async () => {
    for (const path of ["/embed/visits", `/embed/visits?release=${FROZEN}`])
      expect((await get(path)).headers.get("cache-control"), path).toBe("public, max-age=60, stale-while-revalidate=86400");
  });

  it.each([
    ["/embed/none", 404],
    ["/embed/visits?release=1999.1.0", 400],
    ["/embed/visits?from=2020&to=2010", 400],
    ["/embed/visits?collection=none", 400],
  ])("%s is answered %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe("what an embed fetches", () => {
  it("is open to frames without an origin: modules and numbers", async () => {
    const html = await text("/embed/visits");
    const module = /data-upgrade="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? "";
    const chunk = /import\(["`]\.\/([^"`]+)["`]\)/.exec(await text(module))?.[1];
    for (const path of [module, `/assets/${chunk}`, "/charts/visits.json?compact=true", "/embed.js"]) {
      const answer = await get(path, { headers: { origin: "null" } });
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get("access-control-allow-origin"), path).toBe("*");
    }
    expect((await get(module)).headers.get("cache-control")).toContain("immutable");
  });

  it("/embed.js is small, is JavaScript, stands at one address and knows where the embeds are", async () => {
    const answer = await get("/embed.js");
    const script = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("max-age=3600");
    expect(script).toContain(origin);
    expect(script).not.toContain("HOST_ORIGIN");
    // For numbers and charts together.
    expect(brotliCompressSync(script).length).toBeLessThan(3000);
  });
});

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
