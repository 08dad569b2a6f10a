import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import { mentionRef } from "../../../model/check.ts";
import type { Mention, ToldEvent } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import { verdictJson, verdictOn } from "../check/json.ts";

const selector = v.pipe(v.object({ type: v.literal("TextQuoteSelector"), exact: v.string() }), v.description("W3C Web Annotation"));

/** One place in one source that tells an event. */
const mentionJson = v.pipe(
  v.object({
    source: v.string(),
    locator: v.nullable(v.object({ paragraph: v.number() })),
    quote: selector,
    date: v.pipe(v.nullable(v.string()), v.description("As precise as the source; null when it gives none that could be used")),
    precision: v.string(),
    status: v.picklist(["happened", "planned", "alleged", "denied"]),
    cameo: v.nullable(v.string()),
    actor: v.string(),
    target: v.string(),
    url: v.nullable(v.string()),
    note: v.nullable(v.string()),
    quote_language: v.pipe(v.nullable(v.string()), v.description("ISO 639-1 language of the quote")),
    check: v.pipe(v.nullable(verdictJson), v.description("The date held against records; null where it was not")),
  }),
  v.metadata({ ref: "Mention" }),
);

/** An event as the mentions in view support it. All keys are always present, null when empty. */
export const eventJson = v.pipe(
  v.object({
    id: v.string(),
    partner: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    dimension: v.string(),
    kind: v.string(),
    date: v.nullable(v.string()),
    start: v.nullable(v.string()),
    end: v.nullable(v.string()),
    status: v.picklist(["happened", "planned", "alleged", "denied"]),
    cameo: v.pipe(v.nullable(v.string()), v.description("CAMEO event code; null for what is no act")),
    goldstein: v.pipe(v.number(), v.description("Goldstein value, -10 (conflict) to +10 (cooperation)")),
    scored: v.pipe(v.boolean(), v.description("Whether the balance counts it")),
    reciprocal: v.boolean(),
    episode: v.pipe(v.string(), v.description("Events of one occasion share it; its own id when alone")),
    summary: v.string(),
    mentions: v.array(mentionJson),
    note: v.nullable(v.string()),
    href: v.string(),
  }),
  v.metadata({ ref: "Event" }),
);

export type EventJson = v.InferOutput<typeof eventJson>;

export function eventToJson(catalog: Catalog, event: ToldEvent, origin: string): EventJson {
  return {
    id: event.id,
    partner: event.partner,
    dimension: event.dimension,
    kind: event.kind,
    date: event.period?.text ?? null,
    start: event.period?.start ?? null,
    end: event.period?.end ?? null,
    status: event.status,
    cameo: event.cameo,
    goldstein: event.goldstein,
    scored: event.scored,
    reciprocal: event.reciprocal,
    episode: event.episode,
    summary: event.summary,
    mentions: event.mentions.map((mention) => mentionToJson(catalog, mention, origin)),
    note: event.note,
    href: `${origin}/v1/events/${event.id}`,
  };
}

function mentionToJson(catalog: Catalog, mention: Mention, origin: string): EventJson["mentions"][number] {
  const source = catalog.sourceById.get(mention.source);
  return {
    source: mention.source,
    locator: mention.paragraph === null ? null : { paragraph: mention.paragraph },
    quote: { type: "TextQuoteSelector", exact: mention.quote },
    date: mention.period?.text ?? null,
    precision: mention.precision,
    status: mention.status,
    cameo: mention.cameo,
    actor: mention.actor,
    target: mention.target,
    url: source ? deepLink(source, mention.quote) : null,
    note: mention.note,
    quote_language: source?.language ?? null,
    check: verdictOn(catalog, mentionRef(mention), origin),
  };
}
