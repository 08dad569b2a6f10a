import { type Catalog, countryName } from "./catalog.ts";
import { mentionRef } from "./check.ts";
import type { ResolvedEvent } from "./event.ts";
import { leaveOneOutGroups } from "./leaveOneOut.ts";
import { checksOf, mentionOf } from "./queries.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { DEFAULT_BALANCE, EXTREMES, type Grid, SPECIFICATIONS, WEIGHTINGS } from "./sensitivity.ts";

/** The numbers, years and examples of the method page, all of them from the catalogue that is shown. */
export interface MethodFacts {
  generation: Catalog["generation"];
  documents: number;
  /** What the subject and its two partners are called, by code. */
  names: Record<string, string>;
  /** Code of the country that the data are about. */
  subject: string;
  /** Codes of the partners, the one at -1 first. */
  partners: [low: string, high: string];
  /** For each partner, the documents that tell more events of it than of the other. */
  above: { partner: string; documents: number }[];
  /** Lowest and highest value of the scale, and the value of each code. */
  scale: { low: number; high: number; values: Map<string, number> };
  halfLife: number;
  prior: number;
  variants: Grid & { count: number };
  extremes: Grid;
  /** Whether both codings are at hand and asked. */
  codings: boolean;
  /** Counted acts that a document tells for more than one year. */
  spread: number;
  /** For each partner, events that happened and are not counted because no document dates them to less than a span; and one of them. */
  undated: { partner: string; events: number; example: string }[];
  /** The counted act of the largest size whose date a record contradicts; null when there is none. */
  misdated: { summary: string; told: string; recorded: string; inferred: boolean } | null;
  /** Events that only references tell, the visits among them, and those of them that took place between the two countries. */
  found: { events: number; visits: number; scoredVisits: number };
}

/** Computes what the method page says of a catalogue, by the default question of the balance. */
export function methodFacts(catalog: Catalog): MethodFacts {
  const documents = catalog.sources.filter(({ collection }) => collection === "documents");
  const told = resolveEvents(catalog, DEFAULT_BALANCE.vintage);
  const found = resolveEvents(catalog, { as_of: null, collection: "references" }).filter(
    ({ id }) => !told.some((event) => event.id === id),
  );
  const partners = catalog.subject.partners.map(({ code }) => code);
  const values = catalog.scale.map(({ goldstein }) => goldstein);
  const leftOut = leaveOneOutGroups(catalog, DEFAULT_BALANCE).length;
  return {
    generation: catalog.generation,
    documents: documents.length,
    names: Object.fromEntries([catalog.subject.code, ...partners].map((code) => [code, countryName(catalog, code)])),
    subject: catalog.subject.code,
    partners: [catalog.subject.partners[0].code, catalog.subject.partners[1].code],
    above: partners.map((partner) => ({ partner, documents: documents.filter(({ id }) => tellsMore(catalog, id, partner)).length })),
    scale: { low: Math.min(...values), high: Math.max(...values), values: new Map(catalog.scale.map((s) => [s.cameo, s.goldstein])) },
    halfLife: DEFAULT_BALANCE.halfLife,
    prior: DEFAULT_BALANCE.prior,
    variants: { ...SPECIFICATIONS, count: SPECIFICATIONS.halfLife.length * SPECIFICATIONS.prior.length * WEIGHTINGS * (leftOut + 1) },
    extremes: EXTREMES,
    codings: catalog.codingSigns !== null,
    spread: told.filter(({ scored, period }) => scored && period?.start.slice(0, 4) !== period?.end.slice(0, 4)).length,
    undated: partners.flatMap((partner) => undatedOf(told, partner)),
    misdated: misdated(catalog, told),
    found: {
      events: found.length,
      visits: found.filter(isVisit).length,
      scoredVisits: found.filter((event) => isVisit(event) && event.scored).length,
    },
  };
}

const isVisit = ({ kind }: ResolvedEvent) => kind === "visit";

function tellsMore(catalog: Catalog, source: string, partner: string): boolean {
  const events = new Set((catalog.mentionsBySource.get(source) ?? []).map(({ event }) => event));
  const own = [...events].filter((id) => catalog.eventById.get(id)?.partner === partner).length;
  return own * 2 > events.size;
}

function undatedOf(told: readonly ResolvedEvent[], partner: string): MethodFacts["undated"] {
  const vague = (event: ResolvedEvent) => event.mentions.every(({ precision }) => ["undated", "span"].includes(precision));
  const own = told.filter((event) => event.partner === partner && !event.scored && event.status === "happened" && vague(event));
  return own[0] ? [{ partner, events: own.length, example: own[0].summary }] : [];
}

/** Of equals the first in the order of the catalogue. */
function misdated(catalog: Catalog, told: readonly ResolvedEvent[]): MethodFacts["misdated"] {
  const found = told
    .filter(({ scored }) => scored)
    .flatMap((event) => {
      const [check] = event.mentions[0] ? checksOf(catalog, mentionRef(event.mentions[0])) : [];
      const recorded = check?.rule === "date_outside" ? mentionOf(catalog, check.records[0] ?? "")?.period : null;
      return recorded && event.period
        ? [{ event, told: event.period.text, recorded: recorded.text, inferred: check?.inferred ?? false }]
        : [];
    });
  const [first] = found.sort((a, b) => Math.abs(b.event.goldstein) - Math.abs(a.event.goldstein));
  return first ? { summary: first.event.summary, told: first.told, recorded: first.recorded, inferred: first.inferred } : null;
}
