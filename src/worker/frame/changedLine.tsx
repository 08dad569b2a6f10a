import { publisherLabel } from "../../chart/chartSpec/credits.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Turned } from "../../edition/turned.ts";
import { withParameter } from "../../edition/viewQuery.ts";
import { withDocuments } from "../../edition/withDocuments.ts";
import { publishedBy } from "../../model/source.ts";
import { isOlderThan } from "../../model/turn.ts";
import { isInVintage, type Vintage } from "../../model/vintage.ts";

interface Props extends Turned {
  edition: Edition;
  /** The parameters that are told here; all of them where none are named. */
  of?: string[];
  /** Ids of the sources that the page's chart counts without a date; where the page has more than one chart, all that the view counts. */
  sources?: readonly string[] | undefined;
}

/**
 * What the reader has changed, above what it changed: each change with the way back from it, and the way back from all. Nothing where nothing
 * was changed.
 */
export function ChangedLine({ edition, parameters, address, of, sources }: Props) {
  const w = edition.words.changed;
  const changes = changesIn(edition, parameters).filter(({ names }) => of === undefined || names.some((name) => of.includes(name)));
  if (changes.length === 0) return null;
  const isDated = changes.some(({ names }) => names.includes("as_of"));
  const undated = isDated ? undatedIn(edition, parameters, sources) : 0;
  const without = (names: string[]) => address(names.reduce((rest, name) => withParameter(rest, name, null), parameters));
  return (
    <section
      class="changed"
      aria-label={w.label}
      data-in-place
      data-announce={of === undefined ? w.told(changes.map(({ text }) => text)) : undefined}
    >
      <p>{w.you}</p>
      <ul>
        {changes.map(({ text, names }) => (
          <li>
            {text}
            {changes.length > 1 && (
              <a class="undo" href={without(names)} aria-label={w.undoOne(text)}>
                ×
              </a>
            )}
          </li>
        ))}
      </ul>
      <a href={without(changes.flatMap(({ names }) => names))}>{changes.length > 1 ? w.undoAll : w.undo}</a>
      {undated > 0 && <span class="quiet">{w.undated(undated)}</span>}
    </section>
  );
}

/**
 * How many of the sources that the view would count have no date, so that no date counts them. Releases before 2026.26.0 do not say it, those
 * before 2026.30.0 count the sources of all charts on the page of one.
 */
function undatedIn({ catalog }: Edition, parameters: Turned["parameters"], sources: Props["sources"]): number {
  if (isOlderThan(catalog.release, "2026.26.0")) return 0;
  const collection = (parameters.find(([name]) => name === "collection")?.[1] ?? "all") as Vintage["collection"];
  const own = sources === undefined || isOlderThan(catalog.release, "2026.30.0") ? null : new Set(sources);
  return catalog.sources.filter(
    (source) => publishedBy(source) === null && isInVintage(source, { as_of: null, collection }) && (own?.has(source.id) ?? true),
  ).length;
}

/** A change in words, with the parameters that make it. */
interface Change {
  text: string;
  names: string[];
}

/** Whether a day is stated as a year or month, which counts to its end. Releases before 2026.25.0 do not say so. */
function isSpan({ catalog }: Edition, day: string): boolean {
  return day.length < "2000-01-01".length && !isOlderThan(catalog.release, "2026.25.0");
}

function changesIn(edition: Edition, parameters: Turned["parameters"]): Change[] {
  const { words } = edition;
  const w = words.changed;
  const value = (name: string) => parameters.find(([other]) => other === name)?.[1] ?? null;
  const change = (name: string, told: (value: string) => string): Change[] => {
    const stated = value(name);
    return stated === null ? [] : [{ text: told(stated), names: [name] }];
  };
  const [from, to] = [value("from"), value("to")];
  return [
    ...change("as_of", (day) => w.asOf(words.periodInWords(day), isSpan(edition, day))),
    ...change("collection", (collection) => withDocuments(edition, w.collection[collection as Vintage["collection"]])),
    ...(from === null && to === null ? [] : [{ text: w.years(from, to), names: ["from", "to"] }]),
    ...change("estimates", () => w.estimates),
    ...change("half_life", w.halfLife),
    ...change("prior", w.prior),
    ...change("drop", (ids) => w.drop(ids.split(",").map((id) => nameOf(edition, id)))),
  ];
}

function nameOf({ catalog }: Edition, id: string): string {
  return publisherLabel(catalog.sourceById.get(id)?.publisher ?? id, id);
}
