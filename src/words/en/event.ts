import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import type { Names } from "./facts.ts";
import { kit } from "./kit.ts";
import { names } from "./names.ts";

const REPORTERS = ["the sources", "the articles", "other sources", "the articles and other sources"];

/** The timeline of events. */
export const event = {
  heading: "Events",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `What ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} report about ${names.subject} with ${names.partner.irn} and with ${names.partner.isr}: done, planned, alleged or denied. Only dated events that happened are scored, from −10 for conflict to +10 for cooperation; those of one episode count once. Readers' comments are never scored.`,
  undated: "no clear date",
  undatedHeading: "Undated",
  undatedLead: "Repeated, ongoing or undated events are listed but never scored.",
  value: (kind: string, goldstein: number) =>
    `${kind}: ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${Math.abs(goldstein)} on the Goldstein scale`,
  scored: (value: string) => `score ${value}`,
  unscored: "not scored",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "part of an episode",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "counts for its episode",
  /** Of another one of them. */
  notAgain: "part of an episode, not counted again",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `${n} of one episode, which counts once`,
  /** The same of several episodes. */
  ofEpisodes: (sizes: string) => `${sizes} of one episode each, which counts once`,
  /** The same since 2026.27.0: how many events all those episodes have, and how many each. */
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `${kit.number(all)} of them belong to ${kit.number(episodes)} episodes (${sizes}); each counts once`,
  /** Beside a number of events that are all of the kind visit: how many of them the charts count, and what these are. */
  officialVisits: (official: number, all: number) =>
    `${official} of these ${all} are official visits: by presidents, prime ministers, deputy prime ministers and ministers, and they took place. Planned visits, summits of many countries and visits told of only in general are not.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} ${kit.number(n)}`);
    return `Not counted are visits that were only planned, took place at summits of many countries, or are mentioned only in general: ${listed(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `During these visits something was signed of which we have no quote, so no agreement is counted: ${each.map(({ country, years }) => `${country} ${kit.yearList(years)}`).join("; ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `In place of an agreement that an article reports (${kit.commas([country, period ?? ""].filter((part) => part !== ""))}), the record has: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `Some years have fewer than sixty events (${kit.commas(countries)}), so a single report moves the share.`,
  /** Below a chart of figures: how many records that decided verdicts are events, which no mark stands for. */
  judgingInTable: (n: number) =>
    n === 1
      ? "One record is an event, not a figure; it is in the table."
      : `${kit.number(n)} records are events, not figures; they are in the table.`,
  filters: "Filter events",
  apply: "Apply",
  reset: "Show all",
  any: "all",
  fields: {
    partner: "Country",
    kind: "Kind",
    status: "Status",
    dimension: "Topic",
    source: "Source",
    scored: "Scored",
    collection: "Reported by",
  },
  yes: "scored",
  no: "not scored",
  shown: (n: number, all: number) => (n === all ? `${all} events` : `${n} of ${all} events`),
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : parts.join(", ");
  },
  json: "Events as JSON",
  csv: "CSV",
};
