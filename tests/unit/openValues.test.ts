import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { asOf, choices } from "../../src/worker/http/parameters.ts";
import { passesOver } from "../../src/worker/http/passedOver.ts";
import { readQuery } from "../../src/worker/http/readQuery.ts";

const SCHEMA = { kind: v.optional(choices(["visit", "arms"], "Kinds.")), as_of: v.optional(asOf) };
const read = (query: string) => readQuery(new URLSearchParams(query), SCHEMA, "lenient", en);

describe("a value that leaves a choice open on a page", () => {
  it.each(["kind=&kind=visit", "kind=visit&kind=", "kind=all&kind=visit"])("is passed over beside others: %s", (query) => {
    expect(read(query)).toMatchObject({ query: { kind: ["visit"] }, asked: { kind: "visit" } });
  });

  it.each(["as_of=&as_of=banana", "as_of=banana&as_of="])("hides no wrong value: %s", (query) => {
    expect(read(query)).toMatchObject({ errors: [{ parameter: "as_of" }] });
  });

  it("leaves one given twice twice", () => {
    expect(read("as_of=2014-01-01&as_of=2015-01-01")).toMatchObject({ errors: [{ parameter: "as_of" }] });
  });

  it("makes a parameter one that is passed over only where all its values do", () => {
    const over = (query: string) => passesOver(["kind"], new URLSearchParams(query))("kind");
    expect([over("kind="), over("kind=&kind=all"), over("kind=&kind=visit"), over("kind=visit&kind=")]).toEqual([true, true, false, false]);
  });
});
