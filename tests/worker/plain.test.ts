import { readdirSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePlainConfig } from "../../tools/plain/config.ts";
import { type Plain, startPlain } from "../../tools/plain/startPlain.ts";

let plain: Plain;
beforeAll(async () => {
  writePlainConfig();
  plain = await startPlain("127.0.0.1:0", {});
});
afterAll(() => void plain.child.kill());

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

/** Status and headers as sent: fetch would hide how an answer was compressed. */
function asked(path: string, { method = "GET", headers = {} }: Asked = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; bytes: number }>((resolve, reject) => {
    const sent = request(`${plain.origin}${path}`, { method, headers, agent: false }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, bytes }));
    });
    sent.on("error", reject).end();
  });
}

/** The whole lane can be run against it: see docs/deploy.md. Here stands what the lane cannot see. */
describe("the site by workerd alone", () => {
  const [file = ""] = readdirSync("dist/client/assets");
  const KEPT = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
  };

  it("serves modules for good, and to frames without an origin", async () => {
    const { status, headers, bytes } = await asked(`/assets/${file}`, { headers: { "accept-encoding": "br" } });
    expect({ status, headers }).toEqual({ status: 200, headers: expect.objectContaining({ ...KEPT, "content-encoding": "br" }) });
    expect(bytes).toBeLessThan((await asked(`/assets/${file}`)).bytes / 2);
    const again = await asked(`/assets/${file}`, { headers: { "if-none-match": String(headers["etag"]) } });
    expect([again.status, again.bytes]).toEqual([304, 0]);
  });

  it.each(["/assets/", "/assets/nothing.js", "/assets/%2e%2e/_headers", "/assets/..%2fopenapi.json"])(
    "has nothing at %s, and keeps that nowhere",
    async (path) => {
      const { status, headers } = await asked(path);
      expect(status).toBe(404);
      expect(headers["cache-control"]).not.toContain("immutable");
    },
  );

  it.each([
    ["/v1/series", { "accept-encoding": "gzip" }, "gzip"],
    ["/v1/series", { "accept-encoding": "gzip, br" }, "br"],
    ["/v1/series", { "accept-encoding": "br;q=0, gzip;q=0.5" }, "gzip"],
    ["/v1/series", {}, undefined],
    ["/charts/visits.png", { "accept-encoding": "gzip, br" }, undefined],
    ["/v1/observations.csv", { "accept-encoding": "gzip" }, "gzip"],
  ])("compresses %s for %j", async (path, headers, encoding) => {
    const answer = await asked(path, { headers });
    expect([answer.status, answer.headers["content-encoding"]]).toEqual([200, encoding]);
    expect(answer.bytes).toBeGreaterThan(100);
  });
});
