import type { Act } from "./balance.ts";
import type { ResolvedEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import { byCodeUnit } from "./order.ts";

/** How acts are valued: the Goldstein value, or only its sign as ±5. */
export type Weighting = "goldstein" | "sign";

/** What counts once: an episode with the value and the years of its strongest act, or each event. */
export type CountingUnit = "episode" | "event";

/** Half the way to the ends of the Goldstein scale. */
const SIGN_VALUE = 5;

/** The acts that the balance counts, in order of time. Events that are not scored become no acts. */
export function scoredActs(events: readonly ResolvedEvent[], scale: Weighting, unit: CountingUnit): Act[] {
  const acts = [...groupBy(events, (event) => countedOnce(event, unit)).values()].flatMap((group) => actOf(group) ?? []);
  return weighted(acts, scale).sort(inTime);
}

/** Acts in order of time; of one year by their ids. */
export function inTime(a: Act, b: Act): number {
  return (a.years[0] ?? 0) - (b.years[0] ?? 0) || byCodeUnit(a.id, b.id);
}

/** What an event counts once with: events of one key are one act. */
export function countedOnce({ id, episode }: Pick<ResolvedEvent, "id" | "episode">, unit: CountingUnit): string {
  return unit === "event" ? id : episode;
}

/** The act that events of one key are, valued by Goldstein; null where none of them is scored. */
export function actOf(group: readonly ResolvedEvent[]): Act | null {
  const scored = group.filter((event) => event.scored).sort(byStrength);
  const [strongest] = scored;
  if (!strongest) return null;
  const sources = new Set(scored.flatMap((event) => event.mentions.map((mention) => mention.source)));
  const { id, partner, goldstein: value } = strongest;
  return { id, partner, value, years: yearsOf(strongest), sources: [...sources].sort() };
}

/** Acts that Goldstein values, as a scale values them. */
export function weighted(acts: readonly Act[], scale: Weighting): Act[] {
  return scale === "goldstein" ? [...acts] : acts.map((act) => ({ ...act, value: SIGN_VALUE * Math.sign(act.value) }));
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
