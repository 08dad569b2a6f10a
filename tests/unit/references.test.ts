import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/curator/releases.ts";
import { buildCatalog, type Catalog } from "../../src/model/catalog.ts";
import { derivedObservations } from "../../src/model/derived.ts";
import { leaveOneOutGroups } from "../../src/model/leaveOneOut.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { isOlderThan } from "../../src/model/turn.ts";
import { loadFrozen } from "../../src/tables/catalog.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { FROZEN } from "../fixtures/frozen.ts";

const frozen = loadFrozen(readRelease("data", FROZEN), FROZEN);
const ALL = { ...DEFAULT_BALANCE, vintage: { as_of: null, collection: "all" } } as const;

/** A catalogue as it would be had nobody ever looked beyond the documents. */
function withoutReferences(catalog: Catalog): Catalog {
  const sources = catalog.sources.filter(({ collection }) => collection === "documents");
  const kept = new Set<string | null>(sources.map(({ id }) => id));
  const observations = catalog.observations.filter(({ source }) => kept.has(source));
  return buildCatalog({ ...catalog, sources, observations, mentions: catalog.mentions.filter(({ source }) => kept.has(source)) }, catalog);
}

describe.each([
  ["the data", dataCatalog()],
  [`release ${FROZEN}`, frozen],
])("the references beside the documents, in %s", (_, now) => {
  const alone = withoutReferences(now);
  const references = now.sources.filter(({ collection }) => collection === "references").map(({ id }) => id);

  /** A note on what sources of both kinds say has no place where one kind alone is in view, since 2026.28.0. */
  const withItsNote = <E extends { id: string; note: string | null }>(event: E): E => {
    const isOfBoth = (now.mentionsByEvent.get(event.id) ?? []).length > (alone.mentionsByEvent.get(event.id) ?? []).length;
    return isOfBoth && !isOlderThan(now.release, "2026.28.0") ? { ...event, note: null } : event;
  };

  it("leave the balance of the documents as it is without them, to the last digit", () => {
    expect(references.length).toBeGreaterThan(0);
    for (const as_of of [null, "2020-12-31"]) {
      const query = { ...DEFAULT_BALANCE, vintage: { as_of, collection: "documents" } } as const;
      expect(balanceRows(now, query)).toEqual(balanceRows(alone, query));
    }
  });

  it("leave what the documents tell as it is without them, visits and signings included", () => {
    const documents = DEFAULT_BALANCE.vintage;
    expect(resolveEvents(now, documents)).toEqual(resolveEvents(alone, documents).map(withItsNote));
    const derived = derivedObservations(alone, documents).map((o) => (o.events ? { ...o, events: o.events.map(withItsNote) } : o));
    expect(derivedObservations(now, documents)).toEqual(derived);
  });

  it("are left out one by one where they are alone in view; releases before 2026.28.0 leave out all there is", () => {
    const view = { vintage: { as_of: null, collection: "references" }, drop: [] } as const;
    const isScored = (id: string) =>
      resolveEvents(now, view.vintage).some(({ scored, mentions }) => scored && mentions.some(({ source }) => source === id));
    const telling = now.sources.filter(({ id, collection }) => collection === "references" && now.mentionsBySource.has(id));
    const scored = telling.filter(({ id }) => isScored(id));
    expect(scored.length).toBeLessThan(telling.length);
    expect(leaveOneOutGroups({ ...now, release: "2026.28.0" }, view)).toEqual(scored.map(({ id }) => [id]));
    expect(leaveOneOutGroups({ ...now, release: "2026.27.0" }, view)).toEqual([telling.map(({ id }) => id)]);
  });

  it("count as one block, and change the balance only when asked for", () => {
    const own = leaveOneOutGroups(now, DEFAULT_BALANCE);
    const all = leaveOneOutGroups(now, ALL);
    expect(all.slice(0, -1)).toEqual(own);
    expect(all.at(-1)?.filter((id) => !references.includes(id))).toEqual([]);
    expect(balanceRows(now, ALL).at(-1)?.lean).not.toBe(balanceRows(now, DEFAULT_BALANCE).at(-1)?.lean);
  });

  it("score no event that is not an act of the pair that happened, with a date and a code", () => {
    for (const event of resolveEvents(now, ALL.vintage).filter(({ scored }) => scored)) {
      expect([event.status, event.period === null, event.cameo === null], event.id).toEqual(["happened", false, false]);
      expect(now.subject.partners.map(({ code }) => code)).toContain(event.partner);
      expect([event.mentions[0]?.actor, event.mentions[0]?.target], event.id).toContain(now.subject.code);
    }
  });

  it("keep each source's terms: what needs a permission or an agreement is not redistributed", () => {
    const open = now.sources.filter(({ license, redistribute }) => redistribute && /permission|agreement/.test(license));
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(now.sources.some(({ redistribute }) => !redistribute)).toBe(true);
  });
});

describe(`in release ${FROZEN}`, () => {
  it.each([
    "gunman-attacks-embassy-tehran-2023",
    "israel-leaves-customs-records-2024",
    "embassy-plot-foiled-2023",
    "turkmen-gas-swap-suspended-2024",
    "aliyev-tehran-trilateral-summit-2017",
  ])("references never score %s", (id) => expect(resolveEvents(frozen, ALL.vintage).find((event) => event.id === id)?.scored).toBe(false));

  it("an event that documents tell too is the same event", () => {
    const ship = resolveEvents(frozen, ALL.vintage).find((event) => event.id === "iran-attacks-azerbaijani-ship-2000");
    expect(ship?.mentions.map((mention) => mention.source).sort()).toEqual(["eurasia-review-2020", "jamestown-monitor-7-143"]);
    expect(ship?.period?.text).toBe("2001-07-23");
  });

  it("the figures and the balance of the documents are those of the release before, which had no references", () => {
    const before = loadFrozen(readRelease("data", "2026.1.0"), "2026.1.0");
    expect(balanceRows(frozen, DEFAULT_BALANCE)).toEqual(balanceRows(before, DEFAULT_BALANCE));
    const changed = before.observations.filter((o) => JSON.stringify(frozen.observationById.get(o.id)) !== JSON.stringify(o));
    expect(changed.map((o) => o.id)).toEqual([]);
  });
});
