import { correctedName, nameToday } from "../../chart/chartSpec/correctedName.ts";
import { groundNames } from "../../chart/chartSpec/groundNames.ts";
import { toldCell } from "../../chart/chartSpec/toldCell.ts";
import { changedPage } from "../../edition/changedUrls.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Correction } from "../../model/correction.ts";
import { English } from "./note.tsx";

/** On a pinned page: that it is one, the way to the newest numbers, and which of the things that it shows were changed since. */
export function PinnedNotice({ edition }: { edition: Edition }) {
  const w = edition.words.changes;
  if (edition.pinned === null) return <></>;
  const changed = edition.corrections ?? [];
  return (
    <aside class="pinned">
      <p>
        {w.pinned(edition.pinned)}{" "}
        <a rel="latest-version" href={edition.unpinned ?? edition.urls.latest.home()}>
          {w.head}
        </a>
        . {changed.length === 0 ? w.uncorrected : w.corrected(changed.length)}
      </p>
      <Items edition={edition} corrections={changed.slice(0, OPEN)} />
      {changed.length > OPEN && (
        <details>
          <summary>{w.more(changed.length - OPEN)}</summary>
          <Items edition={edition} corrections={changed.slice(OPEN)} />
        </details>
      )}
    </aside>
  );
}

/** Corrections that stand open; the page itself must not slip out of sight under them. */
const OPEN = 4;

function Items({ edition, corrections }: { edition: Edition; corrections: Correction[] }) {
  if (corrections.length === 0) return <></>;
  return (
    <ul>
      {corrections.map((correction) => (
        <CorrectionItem edition={edition} correction={correction} />
      ))}
    </ul>
  );
}

function CorrectionItem({ edition, correction }: { edition: Edition; correction: Correction }) {
  const w = edition.words.changes;
  const { noun, id, shown, kind, reason, cells, rests_on, release } = correction;
  const { urls } = edition;
  const now = changedPage(urls.latest, noun, id);
  return (
    <li>
      {w.noun[noun]}
      {correctedName(edition, correction) ?? <code>{shown.at(-1)}</code>}:{" "}
      <a href={urls.changes(release, noun, id)}>{w.correction(noun, kind, release)}</a>
      {cells.map((cell) => ` · ${toldCell(edition, noun, cell)}`)}
      {reason && (
        <>
          {" · "}
          <English edition={edition} text={reason} />
        </>
      )}
      {rests_on.length > 0 && ` · ${w.restsOn(groundNames(edition.words, rests_on, (ground, row) => nameToday(edition, ground, row)))}`}
      {kind !== "withdrawn" && now !== null && (
        <>
          {" "}
          <a rel="latest-version" href={now}>
            {w.now}
          </a>
        </>
      )}
    </li>
  );
}
