import { describe, expect, it } from "vitest";
import { checksInView } from "../../src/model/checksInView.ts";
import { bothWays } from "../../src/model/facts/bothWays.ts";
import { disagreementsInView } from "../../src/model/facts/contradictions.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { publishedBy } from "../../src/model/source.ts";
import { disagreementsToJson } from "../../src/worker/nouns/disagreement/json.ts";
import { DisagreementsPage } from "../../src/worker/nouns/disagreement/page.tsx";
import { eventToJson } from "../../src/worker/nouns/event/json.ts";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { pageText } from "../fixtures/site.ts";

/** That a view by date shows no text of ours that rests on what was published later; what it counts is held elsewhere. */

const AS_OF = "2014-06-30";
const edition = computedSite(HEAD);
const { catalog } = edition;
const then = { ...edition, catalog: { ...catalog, release: "2026.24.0" } };
const vintage = { as_of: AS_OF, collection: "all" } as const;
const isLater = (source: string) => {
  const found = catalog.sourceById.get(source);
  const by = found === undefined ? null : publishedBy(found);
  return by === null || by > AS_OF;
};

/** Whether a text names a year after that of a day. */
function namesLaterYear(text: string | null, day: string): boolean {
  return [...(text ?? "").matchAll(/\b(?:19|20)\d\d/g)].some(([year]) => year > day.slice(0, 4));
}

describe("events of a view by date", () => {
  const events = resolveEvents(catalog, vintage);
  const kept = resolveEvents(then.catalog, vintage);
  const noted = kept.filter(({ note }) => note !== null);
  const noteOf = (id: string) => events.find((event) => event.id === id)?.note;
  const isOfLater = ({ id }: (typeof events)[number]) => (catalog.mentionsByEvent.get(id) ?? []).some(({ source }) => isLater(source));
  const isHidden = (event: (typeof events)[number]) => isOfLater(event) || namesLaterYear(event.note, AS_OF);
  const page = (site: typeof edition, own: typeof events) =>
    pageText(EventsPage({ edition: site, events: [...own], all: own, state: { as_of: AS_OF }, address: "" }), edition);

  it("show the note of an event that no later source reports and that names no later year, and of no other", () => {
    expect(noted.some(isOfLater)).toBe(true);
    expect(noted.every(isHidden)).toBe(false);
    for (const event of noted) expect(noteOf(event.id), event.id).toBe(isHidden(event) ? null : event.note);
    const [hidden] = noted.filter(isOfLater);
    const text = hidden?.note ?? "";
    expect(page(then, kept)).toContain(text);
    expect(page(edition, events)).not.toContain(text);
  });

  it("show no note that names a later year, though no later source reports the event", () => {
    const in2014 = { as_of: "2014-12-31", collection: "all" } as const;
    const isOfOneTime = ({ id, mentions }: (typeof events)[number]) => catalog.mentionsByEvent.get(id)?.length === mentions.length;
    const hidden = resolveEvents(then.catalog, in2014).filter((event) => isOfOneTime(event) && namesLaterYear(event.note, in2014.as_of));
    expect(hidden.map(({ id }) => id)).toContain("agricultural-cooperation-draft-2013");
    const ids = new Set(hidden.map(({ id }) => id));
    for (const { id, note } of resolveEvents(catalog, in2014)) if (ids.has(id)) expect(note, id).toBeNull();
  });

  it("show no note of a place that names a later year", () => {
    const in2021 = { as_of: "2021-12-31", collection: "all" } as const;
    const mentions = resolveEvents(then.catalog, in2021).flatMap((event) => event.mentions);
    const isOfLaterYear = ({ note }: (typeof mentions)[number]) => namesLaterYear(note, in2021.as_of);
    expect(mentions.some(isOfLaterYear)).toBe(true);
    expect(resolveEvents(catalog, in2021).flatMap((event) => event.mentions)).toEqual(
      mentions.map((mention) => (isOfLaterYear(mention) ? { ...mention, note: null } : mention)),
    );
  });

  it("have the same notes as data", () => {
    const urls = edition.urls.canonical;
    for (const event of events) {
      const json = eventToJson(catalog, event, urls);
      expect(json.note, event.id).toBe(noteOf(event.id));
      expect(json.mentions.map(({ note }) => note)).toEqual(event.mentions.map(({ note }) => note));
    }
  });

  it("show every note where no date is asked for, and in releases before 2026.25.0", () => {
    for (const { id, note, mentions } of [...kept, ...resolveEvents(catalog, { as_of: null, collection: "all" })]) {
      expect(note, id).toBe(catalog.eventById.get(id)?.note);
      for (const mention of mentions) expect(catalog.mentionsByEvent.get(id)).toContain(mention);
    }
  });

  it("offer the sources that report one of them", () => {
    const offered = (site: typeof edition) =>
      [
        ...String(EventsPage({ edition: site, events: [...events], all: events, state: { as_of: AS_OF }, address: "" }).body).matchAll(
          /value="([^"]+)"/g,
        ),
      ].flatMap(([, id = ""]) => (catalog.sourceById.has(id) ? [id] : []));
    const reporting = new Set(events.flatMap(({ mentions }) => mentions.map(({ source }) => source)));
    expect(new Set(offered(edition))).toEqual(reporting);
    expect(offered(then).some(isLater)).toBe(true);
  });
});

describe("checks of a view by date", () => {
  const whole = new Map(catalog.checks.map((check) => [check.claim, check]));
  const isPart = ({ claim, looked_in }: (typeof catalog.checks)[number]) => looked_in.length < (whole.get(claim)?.looked_in.length ?? 0);

  it("give no reason where some of the sources that were searched came later", () => {
    const seen = checksInView(catalog, { as_of: "2014-12-31", collection: "all" });
    expect(seen.some(isPart)).toBe(true);
    expect(seen.every(isPart)).toBe(false);
    for (const check of seen) expect(check.reason, check.claim).toBe(isPart(check) ? "" : whole.get(check.claim)?.reason);
    for (const check of checksInView(then.catalog, { as_of: "2014-12-31", collection: "all" }))
      expect(check.reason, check.claim).toBe(whole.get(check.claim)?.reason);
  });
});

describe("the reason of a check of a view by date", () => {
  const id = "trade-turnover.IRN.2020.eurasia-review-2020";
  const reasonBy = (of: typeof catalog, as_of: string) =>
    checksInView(of, { as_of, collection: "all" }).find(({ claim }) => claim === id)?.reason;
  const whole = catalog.checks.find(({ claim }) => claim === id);
  const claim = catalog.observationById.get(id);

  it("is left out while sums of exports and imports that it speaks of were not published", () => {
    const sums = (as_of: string | null) => claim && bothWays(catalog, { as_of, collection: "all" }, claim, whole ?? null);
    expect(sums(null)).not.toBeNull();
    expect(sums("2021-12-31")).toBeNull();
    expect(reasonBy(catalog, "2021-12-31")).toBe("");
    expect(reasonBy(then.catalog, "2021-12-31")).toBe(whole?.reason);
    expect(reasonBy(catalog, "2026-12-31")).toBe(whole?.reason);
  });
});

describe("contradictions of a view by date", () => {
  const view = { as_of: "2021-12-31", collection: "all" } as const;
  const seen = disagreementsInView(catalog, view);
  const kept = disagreementsInView(then.catalog, view);

  it("have no note where a side came later, or where it names a later year", () => {
    const all = ({ id }: (typeof seen)[number]) => catalog.disagreements.filter((row) => row.id === id).length;
    const isWhole = (row: (typeof seen)[number]) => kept.filter(({ id }) => id === row.id).length === all(row);
    const noted = kept.filter(({ note }) => note !== null);
    expect(noted.some(isWhole)).toBe(true);
    expect(noted.every(isWhole)).toBe(false);
    expect(seen).toEqual(kept.map((row) => (isWhole(row) && !namesLaterYear(row.note, view.as_of) ? row : { ...row, note: null })));
    expect(kept.every((row) => catalog.disagreements.includes(row))).toBe(true);
  });

  it("have every note where no date is asked for", () => {
    expect(disagreementsInView(catalog, { as_of: null, collection: "all" })).toEqual(catalog.disagreements);
  });

  it("show the same notes as page and as data", () => {
    const body = String(DisagreementsPage({ edition: { ...edition, catalog: { ...catalog, disagreements: seen } }, address: "" }).body);
    const asData = disagreementsToJson(catalog, edition.urls.canonical, view).flatMap(({ sides }) => sides.map(({ note }) => note));
    expect(asData).toEqual(seen.map(({ note }) => note));
    expect(body.split('class="note"').length - 1).toBe(asData.filter((note) => note !== null).length);
  });
});
