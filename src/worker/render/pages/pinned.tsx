import type { Catalog } from "../../../model/catalog.ts";
import type { Correction } from "../../../model/correction.ts";
import { derivedObservations } from "../../../model/derived.ts";
import type { Site } from "../../site.ts";

/** On a pinned page: that it is one, the way to the newest numbers, and which of the things that `content` shows were changed since. */
export function PinnedNotice({ site, content, balance }: { site: Site; content: string; balance: boolean }) {
  const w = site.words.changes;
  if (site.pinned === null) return <></>;
  const changed = correctionsShown(site, content, balance);
  return (
    <aside class="pinned">
      <p>
        {w.pinned(site.pinned)}{" "}
        <a rel="latest-version" href={site.head ?? "/"}>
          {w.head}
        </a>
        . {changed.length === 0 ? w.uncorrected : w.corrected(changed.length)}
      </p>
      {changed.length > 0 && (
        <ul>
          {changed.map((correction) => (
            <CorrectionItem site={site} correction={correction} />
          ))}
        </ul>
      )}
    </aside>
  );
}

function CorrectionItem({ site, correction }: { site: Site; correction: Correction }) {
  const w = site.words.changes;
  const { noun, id, shown, kind, reason, cells, release } = correction;
  const now = noun === "observation" ? `/observations/${id}` : `/events#${id}`;
  return (
    <li>
      <code>{shown.at(-1)}</code>: <a href={`/changes#${release}.${id}`}>{w.correction(kind, release)}</a>
      {cells.map(({ field, before, after }) => ` · ${w.cell(field, before, after)}`)}
      {reason && ` ${reason}`}
      {kind !== "withdrawn" && (
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

/**
 * The corrections of things that stand in a piece of HTML: observations and events by their ids, in text or links;
 * events also by the numbers that are counted from them, and all scored ones where the balance is shown.
 */
export function correctionsShown(site: Site, content: string, balance: boolean): Correction[] {
  const corrections = site.corrections ?? [];
  if (corrections.length === 0) return [];
  const whole = balance || content.includes("/charts/balance.json");
  const counted = derivedFrom(site.catalog);
  return corrections.filter(({ noun, shown }) => {
    if (noun === "observation") return shown.some((id) => stands(content, id));
    if (whole && shown.some((id) => site.catalog.eventById.get(id)?.scored)) return true;
    return shown.flatMap((id) => [id, ...(counted.get(id) ?? [])]).some((id) => stands(content, id));
  });
}

/** Ids of the derived observations that each event is counted in. */
function derivedFrom(catalog: Catalog): Map<string, string[]> {
  const counted = new Map<string, string[]>();
  for (const o of derivedObservations(catalog, { as_of: null, collection: "all" }))
    for (const event of o.derived_from) counted.set(event, [...(counted.get(event) ?? []), o.id]);
  return counted;
}

/** Whether an id stands in a text, and not only as part of a longer one. */
function stands(content: string, id: string): boolean {
  const literal = id.replace(/[.]/g, "\\.");
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`).test(content);
}
