import type { Edition } from "../../../edition/edition.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { isOlderThan } from "../../../model/turn.ts";

interface Props {
  edition: Edition;
  event: ResolvedEvent;
  /** Which event counts for an episode, where several of it are scored. */
  counted: ReadonlyMap<string, string>;
}

/** How the event enters the balance: its value, whether it counts for the episode that it belongs to, or not at all. */
export function Weight({ edition, event, counted }: Props) {
  const w = edition.words.event;
  if (!event.scored) return <>{w.unscored}</>;
  const own = w.scored(edition.words.balance.points(event.goldstein, 1));
  const part = isOlderThan(edition.catalog.release, "2026.17.0") ? leaderOf(edition, event) : countingOf(edition, event, counted);
  if (part === null) return <>{own}</>;
  const { text, summary, href } = part;
  return (
    <>
      {own}
      {edition.words.kit.comma}
      {href === null ? (
        text
      ) : (
        <a href={href} title={text.includes(summary) ? undefined : summary}>
          {text}
        </a>
      )}
    </>
  );
}

/** What stands behind the value, and where it leads; null for an event that is alone. */
interface Part {
  text: string;
  summary: string;
  href: string | null;
}

/** The event that counts for the episode says so, and each other one leads to it. */
function countingOf({ catalog, words }: Edition, { id, episode }: ResolvedEvent, counted: Props["counted"]): Part | null {
  const counting = counted.get(episode);
  if (counting === undefined) return null;
  if (counting === id) return { text: words.event.counts, summary: "", href: null };
  return { text: words.event.notAgain, summary: catalog.eventById.get(counting)?.summary ?? "", href: `#${counting}` };
}

/** Releases before 2026.17.0 lead to the event that the episode is named after. */
function leaderOf({ catalog, words }: Edition, { id, episode }: ResolvedEvent): Part | null {
  const leader = catalog.eventById.get(episode);
  if (episode === id || !leader) return null;
  return { text: words.event.partOf(leader.summary), summary: leader.summary, href: `#${episode}` };
}
