import type { Correction } from "../../model/correction.ts";
import { pageOfChanged } from "../nouns/change/changedPage.ts";
import type { Site } from "../site.ts";

/** On a pinned page: that it is one, the way to the newest numbers, and which of the things that it shows were changed since. */
export function PinnedNotice({ site }: { site: Site }) {
  const w = site.words.changes;
  if (site.pinned === null) return <></>;
  const changed = site.corrections ?? [];
  return (
    <aside class="pinned">
      <p>
        {w.pinned(site.pinned)}{" "}
        <a rel="latest-version" href={site.head ?? "/"}>
          {w.head}
        </a>
        . {changed.length === 0 ? w.uncorrected : w.corrected(changed.length)}
      </p>
      <Items site={site} corrections={changed.slice(0, OPEN)} />
      {changed.length > OPEN && (
        <details>
          <summary>{w.more(changed.length - OPEN)}</summary>
          <Items site={site} corrections={changed.slice(OPEN)} />
        </details>
      )}
    </aside>
  );
}

/** Corrections that stand open; the page itself must not slip out of sight under them. */
const OPEN = 4;

function Items({ site, corrections }: { site: Site; corrections: Correction[] }) {
  if (corrections.length === 0) return <></>;
  return (
    <ul>
      {corrections.map((correction) => (
        <CorrectionItem site={site} correction={correction} />
      ))}
    </ul>
  );
}

function CorrectionItem({ site, correction }: { site: Site; correction: Correction }) {
  const w = site.words.changes;
  const { noun, id, shown, kind, reason, cells, rests_on, release } = correction;
  const now = pageOfChanged(noun, id);
  return (
    <li>
      {w.noun[noun]}
      <code>{shown.at(-1)}</code>: <a href={`/changes#${release}.${noun}.${id}`}>{w.correction(kind, release)}</a>
      {cells.map(({ field, before, after }) => ` · ${w.cell(field, before, after)}`)}
      {reason && ` · ${reason}`}
      {rests_on.length > 0 && ` · ${w.restsOn(rests_on)}`}
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
