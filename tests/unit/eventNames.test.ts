import { expect, it } from "vitest";
import { mentionOf } from "../../src/model/queries.ts";
import { headCatalog } from "../fixtures/headSite.ts";

it("the name of an event that a fact check shows tells what happened, and not which source says what: that is the reason's", () => {
  const catalog = headCatalog();
  const refs = catalog.checks.flatMap(({ claim, records }) => [claim, ...records]);
  const names = new Set(refs.flatMap((ref) => catalog.eventById.get(mentionOf(catalog, ref)?.event ?? "")?.summary ?? []));
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => /\b(?:articles?|the record) (?:says?|has)\b/.test(name))).toEqual([]);
});
