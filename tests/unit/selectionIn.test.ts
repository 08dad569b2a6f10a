import { describe, expect, it } from "vitest";
import { selectionIn } from "../../src/worker/nouns/observation/selection.ts";

/** `fields` names keys of JSON and columns of files: a link to the other form has its names. */

const RELEASE = "2026.30.0";
const said = (query: string, ending: string, release = RELEASE) =>
  selectionIn(new URLSearchParams(query), ending, release)?.toString() ?? null;

describe("a query in another form", () => {
  it("has the names of that form", () => {
    expect(said("fields=paragraph,id", "")).toBe("fields=locator%2Cid");
    expect(said("fields=locator&fields=id&from=2014", ".csv")).toBe("fields=locator%2Cid&from=2014".replace("locator", "paragraph"));
  });
  it("is none where that form has no such thing", () => expect(said("fields=release,id", "")).toBeNull());
  it("is the same where it names no fields, and in releases before", () => {
    expect(said("q=69+percent", ".csv")).toBe("q=69+percent");
    expect(said("fields=paragraph", "", "2026.29.0")).toBe("fields=paragraph");
  });
});
