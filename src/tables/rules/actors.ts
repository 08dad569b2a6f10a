import { groupBy } from "../../model/groupBy.ts";
import { countriesIn, type NamesOf, partnersNamed } from "../countryNames.ts";
import { type Fault, placeOf } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

type Event = Tables["events"][number];
type Mention = Tables["mentions"][number];

/** An event is between the subject and its partner: they are actor and target of each mention, and the words about it name the partner. */
export const actors: Rule = (tables) => {
  const subject = tables.subject.find(({ row }) => row.role === "subject")?.row.code ?? "";
  const partners = tables.subject.filter(({ row }) => row.role === "partner").map(({ row }) => row.code);
  if (partners.length !== 2) return [];
  const told = groupBy(tables.mentions, ({ row }) => row.event);
  const others = partnersNamed(tables.codes.map(({ row }) => row));
  const ids = groupBy(tables.events, ({ row }) => row.id);
  return tables.events.flatMap((event) => {
    const mentions = ids.get(event.row.id)?.length === 1 ? (told.get(event.row.id) ?? []) : [];
    return [
      ...partnerFaults(event, mentions, partners, others),
      ...mentions.flatMap((p) => pairFaults(p, event, subject)),
      ...visitFaults(event, mentions, others),
    ];
  });
};

/**
 * The partner is at fault where all who tell the event have the other one; of a single mention, where the event's own words name it too.
 */
function partnerFaults(event: Event, mentions: Mention[], partners: string[], others: NamesOf): Fault[] {
  const { partner, summary, id } = event.row;
  const [inSummary, inId] = [summary, id.replaceAll("-", " ")].map((text) => countriesIn(text, others).map((country) => country.code));
  // "Israeli-made" missiles do not make an event of Israel: the id must say it too.
  const named = partners.filter((code) => inSummary?.includes(code) && inId?.includes(code));
  const words = countriesIn(summary.replace(/\p{L}+-made/gu, ""), others)
    .map(({ code }) => code)
    .filter((code) => partners.includes(code));
  if (words.length > 0 && !words.includes(partner) && mentions.some(({ row }) => [row.actor, row.target].includes(partner))) {
    return [broken("actor", event, "summary", `words about ${partner}, the event's partner`)];
  }
  const told = mentions.length > 0 && mentions.every(({ row }) => row.actor !== partner && row.target !== partner);
  const other = partners.find((code) => code !== partner && mentions.every(({ row }) => row.actor === code || row.target === code));
  if (named.length > 0 && !named.includes(partner) && told)
    return [broken("actor", event, "partner", `${named.join(" or ")}, which its words name`)];
  return told && other && mentions.length > 1 ? [broken("actor", event, "partner", `${other}, as all its mentions have it`)] : [];
}

function pairFaults(p: Mention, event: Event, subject: string): Fault[] {
  const { actor, target } = p.row;
  const pair = [subject, event.row.partner];
  const expected = `${pair.join(" or ")}: the event is between the two`;
  if (!pair.includes(actor)) return [broken("actor", p, "actor", expected, [placeOf(event)])];
  if (!pair.includes(target)) return [broken("actor", p, "target", expected, [placeOf(event)])];
  return actor === target
    ? [broken("actor", p, "target", `${pair.find((code) => code !== actor)}: nobody acts upon itself`, [placeOf(event)])]
    : [];
}

/** Who visits goes to the other's country: the one that the summary names behind its verb. */
function visitFaults(event: Event, mentions: Mention[], others: NamesOf): Fault[] {
  const goes = /\b(?:visits|goes to|comes to|travels to)\b(.*)/.exec(event.row.summary)?.[1];
  const [goal] = goes === undefined || event.row.kind !== "visit" ? [] : countriesIn(goes, others);
  if (!goal) return [];
  return mentions
    .filter(({ row }) => row.target !== goal.code && row.actor !== row.target)
    .map((p) => broken("actor", p, "target", `${goal.code}, the country that is visited by its summary`, [placeOf(event)]));
}
