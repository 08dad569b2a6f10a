import type { Act } from "./balance.ts";
import type { ResolvedEvent } from "./event.ts";
import { byCodeUnit } from "./order.ts";

/** How acts are valued: the Goldstein value, or only its sign as ±5. */
export type Weighting = "goldstein" | "sign";

/** What counts once: an episode with the value and the years of its strongest act, or each event. */
export type CountingUnit = "episode" | "event";

/** Half the way to the ends of the Goldstein scale. */
const SIGN_VALUE = 5;

/** The acts that the balance counts, in order of time. Events that are not scored become no acts. */
export function scoredActs(events: ResolvedEvent[], scale: Weighting, unit: CountingUnit): Act[] {
  const scored = events.filter((event) => event.scored);
  const groups = unit === "event" ? scored.map((event) => [event]) : byEpisode(scored);
  return groups.map((group) => act(group, scale)).sort((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0) || byCodeUnit(a.id, b.id));
}

function byEpisode(events: ResolvedEvent[]): ResolvedEvent[][] {
  const episodes = new Map<string, ResolvedEvent[]>();
  for (const event of events) episodes.set(event.episode, [...(episodes.get(event.episode) ?? []), event]);
  return [...episodes.values()];
}

function act(group: ResolvedEvent[], scale: Weighting): Act {
  const strongest = [...group].sort(byStrength)[0] as ResolvedEvent;
  const value = scale === "sign" ? SIGN_VALUE * Math.sign(strongest.goldstein) : strongest.goldstein;
  const sources = new Set(group.flatMap((event) => event.mentions.map((mention) => mention.source)));
  return { id: strongest.id, partner: strongest.partner, value, years: yearsOf(strongest), sources: [...sources].sort() };
}

/** The largest value of either sign first; of equals the earlier, then the id, so that the order of rows never matters. */
function byStrength(a: ResolvedEvent, b: ResolvedEvent): number {
  const size = Math.abs(b.goldstein) - Math.abs(a.goldstein);
  return size || byCodeUnit(a.period?.start ?? "", b.period?.start ?? "") || byCodeUnit(a.id, b.id);
}

function yearsOf({ period }: ResolvedEvent): number[] {
  const first = Number(period?.start.slice(0, 4));
  const last = Number(period?.end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
