import type { ResolvedEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import { actOf, countedOnce } from "./scoredActs.ts";

/** Episodes of which several events are scored, with the id of the one that counts for all: the strongest, as the index counts them. */
export function episodesCounted(events: readonly ResolvedEvent[]): ReadonlyMap<string, string> {
  const scored = events.filter((event) => event.scored);
  const shared = [...groupBy(scored, (event) => countedOnce(event, "episode"))].filter(([, own]) => own.length > 1);
  return new Map(shared.flatMap(([episode, own]): [string, string][] => [[episode, actOf(own)?.id ?? episode]]));
}
