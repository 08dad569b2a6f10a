import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { fileOf, HEAD, pinnedTo } from "../../tools/golden/addresses.ts";
import { answerText } from "../../tools/golden/answer.ts";
import { pinnedFault } from "../fixtures/pinnedFault.ts";
import { publicCopy } from "../fixtures/running.ts";
import { drawn, thinned } from "../fixtures/sample.ts";

const origin = publicCopy.answers;

const title = ({ path, method = "GET" }: { path: string; method?: string }) => `${method} ${path}`;

describe("the head answers as it did; if it should not, npm run golden writes the new answers", () => {
  it.each(thinned(HEAD, 4).map((asked) => [title(asked), asked] as const))("%s", async (_, asked) => {
    expect(await answerText(origin, asked)).toBe(readFileSync(fileOf("head", asked), "utf8"));
  });
});

const releases = listReleases("data");

/** In a sample so many of the answers of a release are passed by for one that is asked for, other ones with each version; those of the head are all asked for. */
const every = (version: string) => (version === releases[0] ? 5 : 10);

describe.each(thinned(releases, 3))("release %s answers as it did, for ever", (version) => {
  it.each(drawn(pinnedTo(version), every(version), 10).map((asked) => [title(asked), asked] as const))("%s", async (_, asked) => {
    expect(pinnedFault(readFileSync(fileOf(version, asked), "utf8"), await answerText(origin, asked, true))).toBe(null);
  });
});

it("each answer has a file of its own, every release has its answers, and no file is left over", () => {
  const files = [
    ...HEAD.map((asked) => fileOf("head", asked)),
    ...releases.flatMap((version) => pinnedTo(version).map((asked) => fileOf(version, asked))),
  ];
  expect(new Set(files).size).toBe(files.length);
  const folders = readdirSync("tests/golden", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const there = folders.flatMap(({ name }) => readdirSync(`tests/golden/${name}`).map((file) => `tests/golden/${name}/${file}`));
  expect(there.sort()).toEqual(files.sort());
});

describe("a pinned answer", () => {
  const answer = (body: string, type = "application/json") => `GET /x\n200\ncontent-type: ${type}\n\n${body}\n`;
  it("may gain keys and columns", () => {
    expect(pinnedFault(answer('{"a":[{"b":1}]}'), answer('{"z":0,"a":[{"b":1,"c":2}]}'))).toBe(null);
    expect(pinnedFault(answer("a,b\n1,2", "text/csv"), answer("a,b,c\n1,2,3", "text/csv"))).toBe(null);
    expect(pinnedFault(answer("h1 a\ntd 1", "text/html"), answer("h1 a\nth b\ntd 1", "text/html"))).toBe(null);
  });
  it("may narrow the license of its envelope, and of nothing else", () => {
    expect(pinnedFault(answer('{"license":"a"}'), answer('{"license":"b"}'))).toBe(null);
    expect(pinnedFault(answer('{"extension":{"license":"a"}}'), answer('{"extension":{"license":"b"}}'))).toBe(null);
    expect(pinnedFault(answer('{"license":"a"}'), answer("{}"))).toBe("/license is gone");
    expect(pinnedFault(answer('{"x":{"license":"a"}}'), answer('{"x":{"license":"b"}}'))).toBe("/x/license: a became b");
  });
  it.each([
    ["a number changed", '{"a":[{"b":1}]}', '{"a":[{"b":2}]}', "/a/0/b: 1 became 2"],
    ["a key gone", '{"a":1}', "{}", "/a: 1 became undefined"],
    ["a row more", '{"a":[1]}', '{"a":[1,2]}', "/a has another length"],
    ["a row gone", '{"a":[{"b":1}]}', '{"a":[]}', "/a has another length"],
  ])("is found out: %s", (_, before, after, fault) => expect(pinnedFault(answer(before), answer(after))).toBe(fault));
  it("is found out: a cell changed, a status changed, a word changed", () => {
    expect(pinnedFault(answer("a,b\n1,2", "text/csv"), answer("a,b\n1,3", "text/csv"))).toBe("line 2 differs");
    expect(pinnedFault(answer("{}"), answer("{}").replace("200", "404"))).toContain("status");
    expect(pinnedFault(answer("td 1", "text/html"), answer("td 2", "text/html"))).toBe("it no longer says: td 1");
    expect(pinnedFault(answer("h1 a\ntd 1", "text/html"), answer("td 1\nh1 a", "text/html"))).toBe("it no longer says: td 1");
    expect(pinnedFault(answer("PK", "application/zip"), answer("PX", "application/zip"))).toBe("the body differs");
  });
});
