import { expect, it } from "vitest";
import { NoteBelow } from "../../src/worker/frame/note.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const site = computedSite(HEAD);
const shown = (text: string, release = site.catalog.release) =>
  String(NoteBelow({ edition: { ...site, catalog: { ...site.catalog, release } }, text }));

it("a note ends in a full stop, also where its row leaves it out", () => {
  expect(shown("One visit under two dates")).toBe('<p class="note">One visit under two dates.</p>');
  expect(shown("One visit. Two dates.")).toBe('<p class="note">One visit. Two dates.</p>');
});

it("stays as its row has it in releases before 2026.9.0", () => {
  expect(shown("One visit", "2026.8.0")).toBe('<p class="note">One visit</p>');
});
