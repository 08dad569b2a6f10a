import { expect, it } from "vitest";
import { describeFault } from "../../src/tables/fault.ts";
import { withCells } from "../fixtures/files.ts";
import { faultsOf, files } from "../planted/head.ts";

const named = (language: string) => faultsOf(withCells("sources.csv", 2, { language }, files)).map(describeFault);

it.each([
  ["en;az", "one language by its two small letters (ISO 639-1), such as en, and no list"],
  ["en az", "one language by its two small letters"],
  ["en, az", "one language by its two small letters"],
  ["English", "one language by its two small letters"],
  ["EN", "one language by its two small letters"],
  ["", "one language by its two small letters"],
  ["xx", "a language by its tag (BCP 47), such as en, az or fa"],
  ["jp", "a language by its tag (BCP 47)"],
  ["iw", "he, the tag of today (BCP 47)"],
])("the language %j of a source is one fault", (language, expected) => {
  const [fault, ...others] = named(language);
  expect(others).toEqual([]);
  expect(fault).toMatch(/^sources\.csv:2:\d+ language /);
  expect(fault).toContain(`${JSON.stringify(language)}: expected ${expected}`);
});
