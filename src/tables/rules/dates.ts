import { isOfPlan } from "../../model/event.ts";
import { groupBy } from "../../model/groupBy.ts";
import { DAY_MS, overlaps, type Period, parsePeriod } from "../../model/period.ts";
import { type Fault, placeOf } from "../fault.ts";
import { mention } from "../mentions.ts";
import type { Tables } from "../tables.ts";
import { isOf, yearsIn } from "./periods.ts";
import { broken, type Rule } from "./rule.ts";
import { horizon, isWithin, type Years, yearsOf } from "./years.ts";

type Mention = Tables["mentions"][number];

/**
 * A mention dates its event in years that the subject can have, not after its source told it, as its quote, the event's id and the other
 * mentions do.
 */
export const dates: Rule = (tables) => {
  const all = yearsOf(tables);
  const sources = new Map(tables.sources.map((p) => [p.row.id, p]));
  const scored = new Set(tables.events.filter(({ row }) => row.scored).map(({ row }) => row.id));
  const alone = tables.mentions.flatMap((p): Fault[] => {
    const period = mention(p.row, 0).period;
    if (period === null) return [];
    const expected = yearFault(p, period, scored.has(p.row.event), all) ?? quoteFault(p, period);
    if (expected !== null) return [broken("date", p, "date", expected)];
    const source = sources.get(p.row.source);
    const late = source ? publicationFault(p, period, parsePeriod(source.row.published ?? "")) : null;
    return source && late !== null ? [broken("date", p, "date", late, [placeOf(source)])] : [];
  });
  return [...alone, ...idFaults(tables), ...meetingFaults(tables), ...occasionFaults(tables)];
};

function yearFault({ row }: Mention, period: Period, scored: boolean, years: Years): string | null {
  const first = scored ? years.first : years.since;
  const last = isOfPlan(row) ? horizon(years) : years.last + 1;
  return isWithin(period, first, last) ? null : `a date from ${first} to ${last}`;
}

/** Days that a visit under way may go on after the page that tells it. */
const UNDER_WAY = 7;

function publicationFault({ row }: Mention, period: Period, published: Period | null): string | null {
  if (isOfPlan(row) || published === null) return null;
  const late = new Date(Date.parse(published.end) + UNDER_WAY * DAY_MS).toISOString().slice(0, 10);
  // A month or a year counts from its first day, the end of a span likewise.
  const end = parsePeriod(row.end ?? "")?.start ?? period.start;
  return period.start > published.end || end > late ? `a date up to ${published.end}, when ${row.source} was published` : null;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DAY = new RegExp(String.raw`\b(?:(\d{1,2}) (${MONTHS.join("|")})|(${MONTHS.join("|")}) (\d{1,2}))\b(?!\s*[-–])`, "i");

/** Years and days that the quote prints. */
function quoteFault({ row }: Mention, period: Period): string | null {
  const years = yearsIn(row.quote, "");
  if (years.length > 0 && !years.some((year) => isOf(year, period))) return `a date of ${years.join(" or ")}, as the quote has it`;
  const [, before, month, named, after] = DAY.exec(row.quote) ?? [];
  const number = MONTHS.indexOf((month ?? named ?? "").toLowerCase()) + 1;
  if (number === 0 || row.precision === "year") return null;
  const day = `${String(number).padStart(2, "0")}-${(before ?? after ?? "").padStart(2, "0")}`;
  const met = [period.start, period.end].some(
    (date) => date.slice(0, 4) && overlaps(period, `${date.slice(0, 4)}-${day}`, `${date.slice(0, 4)}-${day}`),
  );
  return met ? null : `a date on ${before ?? after} ${MONTHS[number - 1]}, as the quote has it`;
}

/** An id that ends with a year, or with two, is of an event that some mention dates so. */
function idFaults(tables: Tables): Fault[] {
  const told = groupBy(tables.mentions, ({ row }) => row.event);
  return tables.events.flatMap((p): Fault[] => {
    const year = /-((?:19|20)\d{2})$/.exec(p.row.id)?.[1];
    const dated = (told.get(p.row.id) ?? []).filter(({ row }) => row.date !== null);
    if (year === undefined || dated.length === 0) return [];
    if (dated.some(({ row }) => isOf(year, mention(row, 0).period ?? { start: "", end: "" }))) return [];
    const [only] = dated;
    return only && dated.length === 1
      ? [{ ...broken("date", only, "date", `a date of ${year}, as the event's id has it`), cause: `told ${p.row.id}` }]
      : [broken("date", p, "id", "the year that its mentions have", dated.map(placeOf))];
  });
}

/** Mentions that share no day contradict each other, which checks.csv or disagreements.csv must tell. */
function meetingFaults(tables: Tables): Fault[] {
  const told = new Set([
    ...tables.disagreements.map(({ row }) => row.ref),
    ...tables.checks
      .filter(({ row }) => row.verdict === "differs" || row.rule === "records_disagree")
      .map(({ row }) => row.claim.split("#")[0]),
  ]);
  const happened = tables.mentions.flatMap((p) => {
    const { period } = mention(p.row, 0);
    // A span that ends before it begins covers no day: that fault is named where it stands.
    return p.row.status === "happened" && period !== null && !told.has(p.row.event) ? [{ p, period }] : [];
  });
  return [...groupBy(happened, ({ p }) => p.row.event).values()].flatMap((mentions) => {
    const odd = mentions
      .map(({ p, period }) => ({ p, others: mentions.flatMap((b) => (overlaps(period, b.period.start, b.period.end) ? [] : [b.p])) }))
      .sort((a, b) => b.others.length - a.others.length)[0];
    const [other] = odd?.others ?? [];
    if (!odd || !other) return [];
    const expected = `a day that ${other.file}:${other.line} has too, or a contradiction told in checks.csv or disagreements.csv`;
    return [broken("date", odd.p, "date", expected, odd.others.map(placeOf))];
  });
}

/** Days between the events of one occasion, such as a visit and the protest that it met. */
const OCCASION = 62;

/** Events of one occasion are told at one time: some date of each lies near some date of the event that names the occasion. */
function occasionFaults(tables: Tables): Fault[] {
  const told = groupBy(
    tables.mentions.filter(({ row }) => row.date !== null),
    ({ row }) => row.event,
  );
  const periods = (id: string) => (told.get(id) ?? []).flatMap(({ row }) => mention(row, 0).period ?? []);
  const heads = new Map(tables.events.map((p) => [p.row.id, placeOf(p)]));
  return tables.events.flatMap((p): Fault[] => {
    const { episode, id } = p.row;
    const [own, head] = [periods(id), periods(episode ?? id)];
    const near = (a: Period, b: Period) => daysBack(a.start, b.end) <= OCCASION && daysBack(b.start, a.end) <= OCCASION;
    if (episode === null || own.length === 0 || head.length === 0 || own.some((a) => head.some((b) => near(a, b)))) return [];
    const against = [...(told.get(id) ?? []), ...(told.get(episode) ?? [])].map(placeOf).concat(heads.get(episode) ?? []);
    const said = `an occasion of the same days: ${episode} is dated otherwise`;
    return [{ ...broken("date", p, "episode", said, against), cause: `told ${episode}` }];
  });
}

/** Days from one day back to another; below 0 where the other comes later. */
function daysBack(from: string, to: string): number {
  return (Date.parse(from) - Date.parse(to)) / DAY_MS;
}
