import type { Edition } from "../../../edition/edition.ts";
import { FOUND } from "../../../edition/foundPaths.ts";
import { publishedBy } from "../../../model/source.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { ColumnsPart } from "./columns.tsx";
import { TermsPart } from "./terms.tsx";

interface Props {
  edition: Edition;
  /** Scheme and host of the addresses in the examples. */
  at: string;
  /** The newest release, which the examples pin. */
  newest: string | undefined;
  /** How to cite all observations of the newest release. */
  citation: string;
  address: string;
}

/** The guide to the API: an example of each noun, lines to copy, what stays, the license and how to cite. */
export function ApiPage({ edition, at, newest, citation, address }: Props): Page {
  const w = edition.words.api;
  const { sources } = edition.catalog;
  const undated = sources.filter((source) => publishedBy(source) === null);
  const { view, promise, files, cache } = w.sections;
  return {
    edition,
    title: w.heading,
    description: w.lead,
    address,
    card: cardOf(edition, "guide", pageText(edition, "guide")),
    sheets: ["prose", "table", "api"],
    body: (
      <article class="prose guide">
        <h1>{w.heading}</h1>
        <p class="big">{w.lead}</p>
        <Nouns edition={edition} />
        <Snippets edition={edition} at={at} newest={newest} />
        <Section heading={files.heading} text={files.text} />
        <ColumnsPart edition={edition} />
        <Section heading={w.assistants.heading} text={[w.assistants.text(`${at}${FOUND.mcp}`)]} />
        <Section heading={view.heading} text={[]} />
        <dl>
          {view.list.map(([name, meaning]) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <p>{view.where}</p>
        {undated.length > 0 && <p>{view.undated(undated.length, sources.length)}</p>}
        <Section heading={promise.heading} text={promise.text} />
        <Section heading={cache.heading} text={cache.text} />
        <TermsPart edition={edition} citation={citation} />
      </article>
    ),
  };
}

function Nouns({ edition }: { edition: Edition }) {
  const { nouns } = edition.words.api;
  return (
    <section>
      <h2>{nouns.heading}</h2>
      <p>{nouns.lead}</p>
      <dl class="wide">
        {nouns.rows.map(([path, meaning]) => (
          <>
            <dt>
              <a class="example" href={path}>
                <code>{path}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Snippets({ edition, at, newest }: Pick<Props, "edition" | "at" | "newest">) {
  const { snippets } = edition.words.api;
  return (
    <section>
      <h2>{snippets.heading}</h2>
      <p>{snippets.lead}</p>
      {snippets.list.map(({ id, name, code }) => (
        <>
          <h3>{name}</h3>
          <pre id={id} tabindex={0}>
            <code>{code(at, newest === undefined ? "" : `?release=${newest}`)}</code>
          </pre>
        </>
      ))}
    </section>
  );
}

function Section({ heading, text }: { heading: string; text: string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </section>
  );
}
