import type { Site } from "../../site.ts";

/** The filter as the address has it; one value a field. */
export type FilterState = Partial<
  Record<"partner" | "kind" | "dimension" | "status" | "source" | "scored" | "release" | "as_of" | "collection", string>
>;

/** Filters as a plain form: the address holds the state, and no script is needed. */
export function EventFilters({ site, state }: { site: Site; state: FilterState }) {
  const w = site.words.event;
  return (
    <form class="filters" method="get" action="/events" aria-label={w.filters}>
      {fields(site).map(({ name, label, options }) => (
        <label>
          {label}
          <select name={name}>
            <option value="all">{w.any}</option>
            {options.map(([value, text]) => (
              <option value={value} selected={state[name] === value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(["release", "as_of"] as const).map((name) => state[name] && <input type="hidden" name={name} value={state[name]} />)}
      <button type="submit">{w.apply}</button>
      <a href="/events">{w.reset}</a>
    </form>
  );
}

interface Field {
  name: keyof FilterState;
  label: string;
  options: [string, string][];
}

function fields(site: Site): Field[] {
  const { catalog, words } = site;
  const w = words.event;
  const codes = (list: string): [string, string][] =>
    catalog.codes.filter((code) => code.list === list).map((code) => [code.code, code.label]);
  const telling = catalog.sources.filter((source) => catalog.mentionsBySource.has(source.id));
  return [
    { name: "partner", label: w.fields.partner, options: codes("partner") },
    { name: "kind", label: w.fields.kind, options: codes("kind") },
    { name: "status", label: w.fields.status, options: codes("event_status") },
    { name: "dimension", label: w.fields.dimension, options: codes("dimension") },
    { name: "collection", label: w.fields.collection, options: codes("collection") },
    { name: "source", label: w.fields.source, options: telling.map((source) => [source.id, source.id]) },
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
