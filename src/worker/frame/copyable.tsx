import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";
import { copiedText } from "./copiedText.ts";
import { directionOf, Isolated } from "./isolated.tsx";

interface Props {
  edition: Edition;
  label: string;
  text: string;
  id?: string;
  /** The language of the words in the text where that is not the page's. */
  lang?: string | null;
}

/** A text to copy: selectable without a script, one press with it. Pages of releases before 2026.28.0 leave its parts in one. */
export function Copyable({ edition, label, text, id, lang = null }: Props) {
  // A citation or a tag begins in Latin letters also on a page that is read from the right.
  const isMixed = lang !== null || edition.words.kit.direction === "rtl";
  const copied = copiedText(edition, text);
  const isApart = edition.words.kit.direction === "rtl" && !isOlderThan(edition.catalog.release, "2026.28.0");
  return (
    <div class="copyable">
      <p class="label">{label}</p>
      <pre
        {...(id ? { id } : {})}
        {...(lang === null ? {} : { lang })}
        {...(isMixed ? { dir: isApart ? directionOf(copied) : "auto" } : {})}
        tabindex={0}
      >
        {isApart ? <Isolated text={copied} /> : copied}
      </pre>
      <CopyButton edition={edition} />
    </div>
  );
}

/** What copies the text that is shown before it; shown where there is a script. */
export function CopyButton({ edition }: { edition: Edition }) {
  const w = edition.words.tools;
  return (
    <button type="button" data-copy={w.copied} hidden>
      {w.copy}
    </button>
  );
}
