import type { Edition } from "../../../edition/edition.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";

/** The words that a first reader meets on the dashboard, by their ids in the glossary; a phone shows the first six. */
export const FIRST_WORDS = [
  "claim",
  "record",
  "verdict",
  "balance-index",
  "methods-disagree",
  "nearer-at-the-un",
  "common-count",
  "turnover",
  "tiv",
  "denominator",
  "minimum-count",
  "release",
] as const;

/** What this is in a few lines, and the words that stand above. */
export function NewHere({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const { catalog, urls, words } = edition;
  const w = words.dashboard.newHere;
  const articles = catalog.sources.filter((source) => source.collection === "documents" && isInVintage(source, vintage));
  const entries = FIRST_WORDS.flatMap((id) => words.glossary.entries.find((entry) => entry.id === id) ?? []);
  return (
    <section class="block ruled" id="glossary">
      <h2>{w.heading}</h2>
      <p class="explained">{w.lines(articles.length).join(" ")}</p>
      <dl class="words">
        {entries.map(({ id, term, definition }) => (
          <div>
            <dt>
              <a href={urls.glossary(id)}>{term}</a>
            </dt>
            <dd>{firstSentence(definition)}</dd>
          </div>
        ))}
      </dl>
      <p class="all">
        <a href={urls.glossary()}>{w.all}</a>
      </p>
    </section>
  );
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
