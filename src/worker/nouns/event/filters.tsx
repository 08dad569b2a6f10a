import type { Edition } from "../../../edition/edition.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { sourcesWithMentions } from "../../../model/queries.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";

/** The filter as the address has it; one value a field. */
export type FilterState = Partial<
  Record<"partner" | "kind" | "dimension" | "status" | "source" | "scored" | "release" | "as_of" | "from" | "to" | "collection", string>
>;

interface FiltersProps {
  edition: Edition;
  state: FilterState;
  /** The events of the view, whatever is chosen of them. */
  all: readonly ResolvedEvent[];
  open?: boolean;
}

/** Filters as a plain form behind one line: the address holds the state, and no script is needed. */
export function EventFilters({ edition, state, all, open = false }: FiltersProps) {
  const w = edition.words.event;
  return (
    <details class="narrow-by" open={open}>
      <summary>{w.filters}</summary>
      <form class="filters" method="get" action={edition.urls.latest.events()} aria-label={w.filters} data-in-place>
        {eventChoices(edition, state, all).map(({ name, label, options }) => (
          <label>
            {label}
            <select name={name} data-usual="all">
              <option value="all">{w.any}</option>
              {options.map(([value, text]) => (
                <option value={value} selected={state[name] === value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        {(["release", "as_of", "from", "to"] as const).map(
          (name) => state[name] && <input type="hidden" name={name} value={state[name]} />,
        )}
        <button type="submit">{w.apply}</button>
        <a href={edition.urls.events()}>{w.reset}</a>
      </form>
    </details>
  );
}

interface Field {
  name: keyof FilterState;
  label: string;
  options: [string, string][];
}

/** A source by its publisher and the year in which it was published, so that readers tell several of one publisher apart. */
function nameOf({ publisher, published }: Source): string {
  const [year] = published?.split("-") ?? [];
  return year === undefined || publisher.includes(year) ? publisher : `${publisher}, ${year}`;
}

/** The sources that report an event of the view, and the one that the address asks for; releases before 2026.25.0 offer those of any view. */
function sourcesOffered({ catalog }: Edition, state: FilterState, all: readonly ResolvedEvent[]): Source[] {
  if (isOlderThan(catalog.release, "2026.25.0")) return sourcesWithMentions(catalog);
  const offered = new Set([state.source, ...all.flatMap(({ mentions }) => mentions.map(({ source }) => source))]);
  return sourcesWithMentions(catalog).filter(({ id }) => offered.has(id));
}

/** The choices of the form: of a list those that some event has, and the one that the address asks for. */
export function eventChoices(edition: Edition, state: FilterState, all: readonly ResolvedEvent[]): Field[] {
  const { catalog, words } = edition;
  const w = words.event;
  const codes = (name: keyof typeof w.fields & keyof FilterState, had: readonly string[], list: string = name): Field => {
    const offered = new Set([...had, state[name]]);
    const listed = catalog.codes.filter((code) => code.list === list && offered.has(code.code));
    return { name, label: w.fields[name], options: listed.map(({ code, label }) => [code, label]) };
  };
  const ofEvents = (name: "partner" | "kind" | "dimension") =>
    codes(
      name,
      catalog.events.map((event) => event[name]),
    );
  const statuses = catalog.mentions.map(({ status }) => status);
  const collections = catalog.sources.map(({ collection }) => collection);
  const telling = sourcesOffered(edition, state, all);
  return [
    ofEvents("partner"),
    ofEvents("kind"),
    codes("status", statuses, "event_status"),
    ofEvents("dimension"),
    codes("collection", collections),
    { name: "source", label: w.fields.source, options: telling.map((source) => [source.id, nameOf(source)]) },
    {
      name: "scored",
      label: w.fields.scored,
      options: [
        ["yes", w.yes],
        ["no", w.no],
      ],
    },
  ];
}
