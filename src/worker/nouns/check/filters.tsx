import { publisherLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { VERDICTS } from "../../../model/check.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";

/** The filter as the address has it. */
export type FilterState = Partial<Record<"verdict" | "article" | "partner" | "release" | "as_of" | "collection", string>>;

/** Filters as a plain form: the address holds the state. `vintage`: the view, whose articles are to choose from; all of them unless it is given. */
export function CheckFilters({ edition, state, vintage }: { edition: Edition; state: FilterState; vintage?: Vintage }) {
  const { urls, words } = edition;
  const w = words.lists;
  const fields = checkChoices(edition, state, vintage);
  return (
    <form class="filters" method="get" action={urls.latest.checks()} aria-label={w.filter} data-in-place>
      {fields.map(({ name, label, options }) => (
        <label>
          {label}
          <select name={name}>
            <option value="all">{w.checks.every[name]}</option>
            <Several edition={edition} value={state[name]} options={options} />
            {options.map(([value, text]) => (
              <option value={value} selected={state[name] === value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(["release", "as_of", "collection"] as const).map(
        (name) => state[name] !== undefined && <input type="hidden" name={name} value={state[name]} />,
      )}
      <button type="submit">{w.apply}</button>
      {fields.some(({ name }) => state[name] !== undefined) && <a href={urls.checks()}>{w.reset}</a>}
    </form>
  );
}

interface Field {
  name: "verdict" | "article" | "partner";
  label: string;
  options: [value: string, text: string][];
}

/** The choices of the form: of articles those in view, and the one that is chosen. Releases before 2026.28.0 offer all of each view. */
export function checkChoices({ catalog, words }: Edition, { article }: FilterState, vintage?: Vintage): Field[] {
  const w = words.lists.checks;
  const documents = catalog.sources.filter(({ collection }) => collection === "documents");
  const isWhole = vintage === undefined || isOlderThan(catalog.release, "2026.28.0");
  const articles = isWhole ? documents : documents.filter((source) => source.id === article || isInVintage(source, vintage));
  return [
    { name: "verdict", label: w.verdict, options: VERDICTS.map((verdict) => [verdict, words.dashboard.chip.verdict[verdict]]) },
    { name: "article", label: w.source, options: articles.map(({ id, publisher }) => [id, publisherLabel(publisher, id)]) },
    {
      name: "partner",
      label: w.partner,
      options: catalog.subject.partners.map(({ code }) => [code, labelOf(catalog, "partner", code)]),
    },
  ];
}

/** What the address asks for where that is several of the options at once. Releases before 2026.26.0 show it as none. */
function Several({
  edition: { catalog, words },
  value,
  options,
}: {
  edition: Edition;
  value: string | undefined;
  options: [string, string][];
}) {
  const chosen = options.filter(([option]) => value?.split(",").includes(option));
  if (value === undefined || chosen.length < 2 || isOlderThan(catalog.release, "2026.26.0")) return null;
  return (
    <option value={value} selected>
      {words.kit.commas(chosen.map(([, text]) => text))}
    </option>
  );
}
