import type { Child } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";
import { NoteText } from "./noteText.tsx";

/**
 * A note of ours. Notes are written in English and stay so: in another language they are marked as English, and open when they are asked for,
 * where a block may stand.
 */
export function Note({ edition, text }: { edition: Edition; text: string }) {
  const { urls, words } = edition;
  const ended = <NoteText edition={edition} text={endedNote(edition, text)} />;
  if (urls.language === null) return ended;
  return (
    <details class="english">
      <summary>{words.site.englishNotes}</summary>
      <English edition={{ urls }} text={ended} />
    </details>
  );
}

/** A note with the full stop that its row may leave out; releases before 2026.9.0 show it as it is. */
function endedNote({ catalog }: Pick<Edition, "catalog">, text: string): string {
  return isOlderThan(catalog.release, "2026.9.0") || /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** The same as a paragraph of its own. */
export function NoteBelow({ edition, text }: { edition: Edition; text: string }) {
  const note = <Note edition={edition} text={text} />;
  return edition.urls.language === null ? <p class="note">{note}</p> : <div class="note">{note}</div>;
}

/** A text that is English in every language, such as a term of use. */
export function English({ edition: { urls }, text }: { edition: Pick<Edition, "urls">; text: Child | null }) {
  if (urls.language === null || text === null) return <>{text}</>;
  return (
    <span lang="en" dir="ltr">
      {text}
    </span>
  );
}
