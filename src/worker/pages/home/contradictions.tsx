import { foreignLanguage, sourceLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type ContradictingSide, contradictionsOf } from "../../../model/facts/contradictions.ts";
import { isArticle } from "../../../model/source.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { QuotedWords } from "../../frame/quotedWords.tsx";

/** How many are shown. */
const MOST = 3;

/** Points on which articles contradict each other, each by two of its sides; nothing where none is in view. */
export function Contradictions({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const { catalog, urls, words } = edition;
  const w = words.dashboard.contradictions;
  const { shown, all } = contradictionsOf(catalog, vintage, MOST);
  if (shown.length === 0) return null;
  return (
    <section class="block ruled" id="contradictions">
      <h2>{w.heading(shown.every(({ sides }) => sides.every(({ source }) => isArticle(catalog, source))))}</h2>
      <ul class="pairs">
        {shown.map(({ id, topic, sides, more }) => (
          <li>
            <h3>
              <a href={urls.disagreements(id)}>{topic}</a>
            </h3>
            {sides.map((side) => (
              <Side edition={edition} side={side} />
            ))}
            {more > 0 && (
              <a class="quiet more" href={urls.disagreements(id)}>
                {w.more(more)}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p class="all">
        <a href={urls.disagreements()}>
          {w.all(
            all,
            catalog.disagreements.every(({ side }) => isArticle(catalog, side.split(":")[0] ?? "")),
          )}
        </a>
      </p>
    </section>
  );
}

/** What one article says, in our words and in its own, and where. */
function Side({ edition, side: { source, paragraph, reading, quote } }: { edition: Edition; side: ContradictingSide }) {
  const { catalog, urls, words } = edition;
  const lang = foreignLanguage(edition, source);
  return (
    <blockquote>
      <p>{words.dashboard.sentence(reading)}</p>
      {quote !== null && (
        <p class="quote">
          <QuotedWords edition={edition} lang={lang} marks={words.kit.quoteMarks} words={quote} />
        </p>
      )}
      <a class="quiet" href={urls.source(source, paragraph)}>
        <Foreign lang={lang}>{sourceLabel(catalog, source)}</Foreign>
        {words.kit.comma}
        {words.observation.paragraph(paragraph)}
      </a>
    </blockquote>
  );
}
