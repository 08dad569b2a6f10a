import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { mentionRef } from "../../../model/check.ts";
import { EVENT_STATUSES, type Mention, type ResolvedEvent } from "../../../model/event.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { termsOf } from "../../../model/terms.ts";
import { eventTable } from "../../../tables/events.ts";
import { mentionTable } from "../../../tables/mentions.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";
import { termsKeys } from "../../http/termsJson.ts";
import { verdictJson, verdictOn } from "../check/json.ts";

const optionalText = v.nullable(v.string());
const optionalDay = v.nullable(v.pipe(v.string(), v.isoDate()));
const address = v.pipe(v.string(), v.url());

/** A mention with what the API says of it beside its own cells. */
interface AroundMention {
  catalog: Catalog;
  mention: Mention;
  source: Source | undefined;
  urls: Urls;
  labels: Labels | null;
}

const ofMention = computedFrom<AroundMention>();

/** One place in one source that tells an event. */
export const mentionRow = apiRow<AroundMention>()(
  mentionTable,
  {
    after: {
      target: { url: ofMention(v.nullable(address), ({ mention, source }) => (source ? deepLink(source, mention.quote) : null)) },
    },
    last: {
      quote_language: ofMention(optionalText, ({ source }) => source?.language ?? null, {
        says: "ISO 639-1 language of the quote",
        csv: null,
      }),
      check: ofMention(
        v.nullable(verdictJson),
        ({ catalog, mention, urls, labels }) => verdictOn(catalog, mentionRef(mention), urls, labels),
        {
          says: "The date held against records; null where it was not",
          csv: "verdict",
          flat: (check) => check?.verdict ?? null,
        },
      ),
      ...termsKeys<AroundMention>(({ catalog, mention }) => termsOf(catalog, mention.source)),
    },
  },
  "Mention",
);

/** A mention as the API gives it. */
export type MentionJson = v.InferOutput<typeof mentionRow.schema>;

/** An event as its mentions in view tell it, with where it is served. */
interface AroundEvent {
  catalog: Catalog;
  event: ResolvedEvent;
  urls: Urls;
  labels: Labels | null;
}

const ofEvent = computedFrom<AroundEvent>();

/** An event as the mentions in view support it. All keys are always present, null when empty. */
export const eventRow = apiRow<AroundEvent>()(
  eventTable,
  {
    after: {
      kind: {
        date: ofEvent(optionalText, ({ event }) => event.period?.text ?? null),
        start: ofEvent(optionalDay, ({ event }) => event.period?.start ?? null),
        end: ofEvent(optionalDay, ({ event }) => event.period?.end ?? null),
        status: ofEvent(v.picklist(EVENT_STATUSES), ({ event }) => event.status, { labels: "event_status" }),
        cameo: ofEvent(optionalText, ({ event }) => event.cameo, { says: "CAMEO event code; null for what is no act", labels: "cameo" }),
        goldstein: ofEvent(v.number(), ({ event }) => event.goldstein, {
          says: "Goldstein value, -10 (conflict) to +10 (cooperation)",
        }),
      },
      summary: {
        mentions: ofEvent(
          v.array(mentionRow.schema),
          ({ catalog, event, urls, labels }) => event.mentions.map((mention) => mentionToJson(catalog, mention, urls, labels)),
          { csv: null },
        ),
      },
    },
    last: { href: ofEvent(address, ({ event, urls }) => urls.data("events", event.id)) },
  },
  "Event",
);

/** Schema of an event as JSON, with its mentions. */
export const eventJson = eventRow.schema;
/** An event as the API gives it. */
export type EventJson = v.InferOutput<typeof eventJson>;

/** An event as JSON, with the addresses that `urls` makes, and with words for its codes where `labels` gives them. */
export function eventToJson(catalog: Catalog, event: ResolvedEvent, urls: Urls, labels: Labels | null = null): EventJson {
  return eventRow.toJson(event, { catalog, event, urls, labels }, labels);
}

function mentionToJson(catalog: Catalog, mention: Mention, urls: Urls, labels: Labels | null): MentionJson {
  return mentionRow.toJson(mention, { catalog, mention, source: catalog.sourceById.get(mention.source), urls, labels }, labels);
}
