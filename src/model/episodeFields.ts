import type { CodedEvent } from "./coding.ts";
import type { Pairing } from "./greedyMatch.ts";

/** The occasion an event belongs to, by the settled id of the event that names it; `""` when it names its own. */
export function settledEpisode({ id, episode }: CodedEvent): string {
  return episode === null || episode === id ? "" : episode;
}

/**
 * Which occasion a coding gives to a settled event, in settled ids and as near to the settled answer as it can be read:
 * codings name one occasion after different events, so what is compared is only which events stand together.
 */
export function codedEpisode(settled: CodedEvent[], { pairs }: Pairing<CodedEvent>): (event: CodedEvent, coded: CodedEvent) => string {
  const codedOf = new Map(pairs.map(([event, coded]) => [event.id, coded]));
  const settledOf = new Map(pairs.map(([event, coded]) => [coded.id, event]));
  const occasionOf = new Map(settled.map((event) => [event.id, occasion(event)]));
  return (event, coded) => {
    const namedAfter = settledEpisode(event);
    const leader = codedOf.get(namedAfter);
    if (namedAfter !== "" && (leader === undefined || occasion(leader) === occasion(coded))) return namedAfter;
    const told = settledEpisode(coded);
    const named = settledOf.get(told)?.id;
    if (told === "" || named === undefined) return "";
    return occasionOf.get(named) === occasion(event) ? namedAfter : named;
  };
}

function occasion({ id, episode }: CodedEvent): string {
  return episode ?? id;
}
