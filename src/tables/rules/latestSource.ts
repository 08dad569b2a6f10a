import { COMPILER } from "../../model/observation.ts";
import { parsePeriod } from "../../model/period.ts";
import { placeOf } from "../fault.ts";
import { broken, type Rule } from "./rule.ts";

/** What a note may name as a source: an id of letters, digits and hyphens. */
const ID = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** A figure computed from several sources is known only when the last of them is: no source that its note names appeared after its own. */
export const latestSource: Rule = (tables) => {
  const known = new Map(tables.sources.map((p) => [p.row.id, { place: placeOf(p), from: lastDay(p.row.published) }]));
  return tables.observations.flatMap((p) => {
    if (p.row.reporter !== COMPILER) return [];
    const own = known.get(p.row.source)?.from ?? null;
    const named = [...(p.row.note ?? "").matchAll(ID)].flatMap(([id]) => (known.has(id) ? [id] : []));
    const later = named.find((id) => own !== null && (known.get(id)?.from ?? "") > own);
    if (later === undefined) return [];
    const against = [p.row.source, later].flatMap((id) => known.get(id)?.place ?? []);
    return [broken("period", p, "source", `${later}, the latest of the sources that the note names`, against)];
  });
};

function lastDay(published: string | null): string | null {
  return published === null ? null : (parsePeriod(published)?.end ?? null);
}
