import type { Edition } from "../../edition/edition.ts";

/**
 * A note of ours. Notes are written in English and stay so: in another language they are marked as English, and open when they are asked for,
 * where a block may stand.
 */
export function Note({ edition: { urls, words }, text }: { edition: Edition; text: string }) {
  if (urls.language === null) return <>{text}</>;
  return (
    <details class="english">
      <summary>{words.site.englishNotes}</summary>
      <English edition={{ urls }} text={text} />
    </details>
  );
}

/** The same as a paragraph of its own. */
export function NoteBelow({ edition, text }: { edition: Edition; text: string }) {
  if (edition.urls.language === null) return <p class="note">{text}</p>;
  return (
    <div class="note">
      <Note edition={edition} text={text} />
    </div>
  );
}

/** A text that is English in every language, such as a term of use. */
export function English({ edition: { urls }, text }: { edition: Pick<Edition, "urls">; text: string | null }) {
  if (urls.language === null || text === null) return <>{text}</>;
  return (
    <span lang="en" dir="ltr">
      {text}
    </span>
  );
}
