import { afterAll, describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin, publicCopy } from "../fixtures/running.ts";
import { drawn, isDrawn } from "../fixtures/sample.ts";
import { hangUp, send, sendSurely } from "./rawHttp.ts";
import { FORGED } from "./requests.ts";
import { examples } from "./routes.ts";
import { printTable } from "./table.ts";

afterAll(async () => {
  hangUp();
});

const all = examples(builtApp());
const get = (target: string, headers: Record<string, string> = {}) => send(origin, { method: "GET", target, headers });

/** The directives of a policy by name. */
function directives(policy: string | undefined): Record<string, string> {
  const pairs = (policy ?? "").split("; ").map((text): [string, string] => [text.split(" ")[0] ?? "", text.split(" ").slice(1).join(" ")]);
  return Object.fromEntries(pairs);
}

function kindOf(path: string, media: string): "page" | "embed" | "picture" | "data" {
  if (/^\/(?:embed|numbers)\//.test(path)) return "embed";
  if (media.startsWith("text/html")) return "page";
  return media.startsWith("image/") ? "picture" : "data";
}

describe("what browsers may do with an answer", () => {
  it("stands in the headers of every address, by its kind", async () => {
    const rows: string[][] = [];
    for (const { route, path } of drawn(all, 2, 2)) {
      const { headers, status } = await get(path, { accept: "text/html" });
      const kind = kindOf(path, headers["content-type"] ?? "");
      const policy = directives(headers["content-security-policy"]);
      const framed = policy["frame-ancestors"] ?? "any";
      rows.push([
        route,
        kind,
        policy["script-src"] ?? "none",
        framed,
        headers["cross-origin-resource-policy"] ?? "",
        headers["referrer-policy"] ?? "",
      ]);
      expect.soft(status, path).toBeLessThan(500);
      expect.soft(headers["x-content-type-options"], path).toBe("nosniff");
      expect.soft(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
      expect.soft(headers["x-frame-options"], path).toBeUndefined();
      expect.soft(policy["default-src"], path).toBe("'none'");
      expect.soft(policy["base-uri"], path).toBe("'none'");
      expect.soft(headers["content-security-policy"], path).not.toMatch(/unsafe|https?:\/\/(?!127\.0\.0\.1)|\*/);
      expect.soft(framed, path).toBe(kind === "embed" || kind === "picture" ? "any" : "'self'");
      expect.soft(headers["cross-origin-resource-policy"], path).toBe(kind === "page" ? "same-origin" : "cross-origin");
      expect.soft(headers["cross-origin-opener-policy"], path).toBe(kind === "page" ? "same-origin" : undefined);
      if (kind === "page") {
        expect.soft(policy["script-src"], path).toBe("'self'");
        expect.soft(policy["style-src"], path).toMatch(/^('sha256-\S+' ?)+$/);
        expect.soft(policy["form-action"], path).toBe("'self'");
      }
      if (kind === "page" || kind === "embed") expect.soft(headers["permissions-policy"], path).toContain("camera=()");
      if (kind === "data" || kind === "picture") expect.soft(policy["script-src"], path).toBeUndefined();
    }
    printTable("Headers by address", ["route", "kind", "script-src", "frame-ancestors", "CORP", "Referrer-Policy"], rows);
  });

  it("is the same for errors: pages for people, problems for machines", async () => {
    for (const [path, accept, kind] of [
      ["/nowhere", "text/html", "page"],
      ["/nowhere", "application/json", "data"],
      ["/charts/none", "text/html", "page"],
      ["/embed/none", "text/html", "embed"],
      ["/v1/nowhere", "text/html", "data"],
    ] as const) {
      const { headers, status } = await get(path, { accept });
      const policy = directives(headers["content-security-policy"]);
      expect(status, path).toBe(404);
      expect(policy["default-src"], path).toBe("'none'");
      expect(policy["frame-ancestors"], path).toBe(kind === "embed" ? undefined : "'self'");
    }
    expect((await get("/nowhere")).headers["vary"]).toMatch(/accept\b/i);
  });

  it("is not repeated with 304: what was kept keeps its policy", async () => {
    for (const path of ["/v1/series", "/about", "/charts/balance", "/charts/balance.svg", "/embed/balance"]) {
      const tag = (await get(path)).headers["etag"] ?? "";
      for (const asked of [tag, "*"]) {
        const { status, headers } = await get(path, { "if-none-match": asked });
        expect(status, path).toBe(304);
        for (const name of ["content-security-policy", "cross-origin-resource-policy", "cross-origin-opener-policy"])
          expect(headers[name], `${path} ${name}`).toBeUndefined();
      }
    }
  });
});

describe("methods", () => {
  it("other than GET, HEAD and OPTIONS are answered 405 on every address, with Allow", async () => {
    for (const { path } of all)
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND", "LOCK"]) {
        const { status, headers } = await send(origin, { method, target: path, headers: {} });
        expect(`${method} ${path} ${status} ${headers["allow"]}`).toBe(`${method} ${path} 405 GET, HEAD, OPTIONS`);
      }
  });

  it("OPTIONS is answered on every address", async () => {
    for (const { path } of all) expect((await send(origin, { method: "OPTIONS", target: path, headers: {} })).status, path).toBe(204);
  });
});

describe("the address of the site", () => {
  const forged = [
    FORGED,
    `localhost.${FORGED}`,
    `127.0.0.1.${FORGED}`,
    `localhost@${FORGED}`,
    "127.1",
    "0.0.0.0",
    "[::ffff:7f00:1]",
    "localhost%2e",
  ];

  it("is never taken from a forged Host, X-Forwarded-Host, Forwarded or Origin", async () => {
    for (const [i, { path }] of all.entries())
      for (const host of [FORGED, `localhost.${FORGED}`].filter((_, n) => isDrawn(i + n, 2))) {
        const answer = await get(path, { host, "x-forwarded-host": host, forwarded: `host=${host}`, origin: `http://${host}` });
        expect(answer.status, `${path} as ${host}`).toBeLessThan(500);
        expect(`${JSON.stringify(answer.headers)}${answer.body}`.includes(host), `${path} names ${host}`).toBe(false);
      }
    for (const host of forged) {
      const answer = await get("/v1/series", { host });
      expect(answer.body.includes(`//${host}`), host).toBe(false);
    }
  });

  it("is PUBLIC_ORIGIN where it is set, whatever the request says", async () => {
    const { stands, answers } = publicCopy;
    // In a sample every sixth address: the first answer of a kind takes longest.
    for (const { path } of all.filter((_, i) => isDrawn(i, 6))) {
      const answer = await sendSurely(answers, {
        method: "GET",
        target: path,
        headers: { host: "localhost:1", "x-forwarded-host": FORGED },
      });
      expect(answer.body.includes("localhost:1"), path).toBe(false);
      expect(answer.body.includes(FORGED), path).toBe(false);
    }
    const service = await sendSurely(answers, { method: "GET", target: "/v1/series", headers: {} });
    expect(service.body).toContain(`${stands}/v1/series`);
  });

  it("no address sends readers elsewhere", async () => {
    const bait = [
      "//evil.example",
      "/\\evil.example",
      "/%2f/evil.example",
      "/observations//evil.example",
      "/v1/observations/https:%2f%2fevil.example",
    ];
    for (const path of [...bait, "/?next=//evil.example", "/?url=https://evil.example", "/observations/..%2f..%2fevil.example"]) {
      const { status, headers, body } = await get(path, { accept: "text/html", host: FORGED });
      expect(status === 301 || headers["location"] !== undefined, path).toBe(false);
      expect(body, path).not.toMatch(/(?:href|src|action|content)="(?:https?:)?\/\/evil/);
    }
  });
});
