import * as v from "valibot";
import { type Catalog, codesOf } from "../../../model/catalog.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { overlaps } from "../../../model/period.ts";
import { sourcesWithMentions } from "../../../model/queries.ts";
import { resolveEvents } from "../../../model/resolveEvents.ts";
import type { App } from "../../application.ts";
import { choice, choices, from, isAmong, to } from "../../http/parameters.ts";
import { partnerParameter } from "../../http/partnerParameter.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters of every list of events; the closed lists come from the vocabularies. */
export function eventQuery(app: App) {
  const { catalog } = app;
  const telling = sourcesWithMentions(catalog).map(({ id }) => id);
  return {
    partner: partnerParameter(app),
    kind: v.optional(choices(codesOf(catalog, "kind"), "Kinds.")),
    dimension: v.optional(choices(codesOf(catalog, "dimension"), "Dimensions.")),
    status: v.optional(choices(codesOf(catalog, "event_status"), "What the mentions say: happened, planned, cancelled, alleged, denied.")),
    source: v.optional(choices(telling, "Sources that mention it.", "grows")),
    scored: v.optional(choice(["yes", "no"], "Whether the balance counts it.")),
    from: v.optional(from),
    to: v.optional(to),
    ...vintageQuery(app),
  };
}

/** What the query of a list of events means. */
export type EventFilter = v.InferOutput<v.ObjectSchema<ReturnType<typeof eventQuery>, undefined>>;

/** The events that match the parameters, each with the mentions in view, in order of time; undated ones come last. */
export function selectEvents(catalog: Catalog, query: EventFilter): ResolvedEvent[] {
  const dated = (event: ResolvedEvent) =>
    (query.from === undefined && query.to === undefined) ||
    (event.period !== null && overlaps(event.period, query.from ?? null, query.to ?? null));
  return resolveEvents(catalog, vintageOf(query))
    .filter(
      (event) =>
        isAmong(query.partner, event.partner) &&
        isAmong(query.kind, event.kind) &&
        isAmong(query.dimension, event.dimension) &&
        isAmong(query.status, event.status) &&
        (query.source === undefined || event.mentions.some((mention) => query.source?.includes(mention.source))) &&
        (query.scored === undefined || event.scored === (query.scored === "yes")) &&
        dated(event),
    )
    .sort((a, b) => byCodeUnit(a.period?.start ?? "9999", b.period?.start ?? "9999") || byCodeUnit(a.id, b.id));
}
