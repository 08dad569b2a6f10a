import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { inParts } from "../../src/worker/http/ranges.ts";

const BYTES = "0123456789";
const HEADERS = {
  "access-control-allow-origin": "*",
  "cache-control": "public, max-age=31536000, immutable",
  "content-disposition": "attachment",
  etag: 'W/"x"',
};

const answerTo = (range: string) =>
  inParts(
    new Request("http://a.test/v1/observations.parquet", { headers: { range } }),
    new Response(BYTES, { headers: HEADERS }),
    "https://example.org",
  );

describe("a range of bytes of a Parquet file", () => {
  it.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=-99", BYTES, "bytes 0-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("%s is %s", async (range, part, said) => {
    const answer = await answerTo(range);
    expect([answer.status, answer.headers.get("content-range"), answer.headers.get("content-length")]).toEqual([
      206,
      said,
      `${part.length}`,
    ]);
    expect(await answer.text()).toBe(part);
  });

  it.each(["bytes=5-3", "bytes=-", "bytes=", "bytes=0-1,3-4", "lines=1-2"])("%s is none, and the whole is sent", async (range) => {
    const answer = await answerTo(range);
    expect([answer.status, answer.headers.get("content-range")]).toEqual([200, null]);
    expect(await answer.text()).toBe(BYTES);
  });

  it.each(["bytes=10-", "bytes=99-100", "bytes=-0"])("%s has no byte: that is not kept, and says nothing of the whole", async (range) => {
    const answer = await answerTo(range);
    expect(answer.status).toBe(416);
    expect([...answer.headers]).toEqual([
      ["accept-ranges", "bytes"],
      ["access-control-allow-origin", "*"],
      ["cache-control", "no-store"],
      ["content-range", "bytes */10"],
      ["content-type", "application/problem+json"],
    ]);
    expect(await answer.json()).toEqual({
      type: "https://example.org/problems/range-not-satisfiable",
      title: en.problem.titles["range-not-satisfiable"],
      status: 416,
      detail: "The range holds no byte of the file, which has 10 bytes",
      instance: "/v1/observations.parquet",
    });
  });
});
