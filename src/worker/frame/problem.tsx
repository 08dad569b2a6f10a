import type { Edition } from "../../edition/edition.ts";
import { sentence } from "../../words/kit/sentence.ts";
import type { Page } from "./page.ts";
import { SearchField } from "./searchField.tsx";

interface Problem {
  edition: Edition;
  title: string;
  details: string[];
  /** The address that helps, where there is one. */
  link: { href: string; label: string } | undefined;
}

/** An error for people: what is wrong, what is allowed, and the ways on: the address that helps, the search, all charts, the dashboard. */
export function ProblemPage({ edition, title, details, link }: Problem): Page {
  return {
    edition,
    title,
    description: title,
    address: "",
    sheets: ["prose", "search", "form"],
    body: (
      <article class="prose">
        <h1>{title}</h1>
        {details.map((detail) => (
          // What is allowed is told in English in every language.
          <p dir="auto">{sentence(detail)}</p>
        ))}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
        <SearchField edition={edition} />
        {edition.catalog.charts.length > 0 && <Charts edition={edition} />}
        <p>
          <a href={edition.urls.home()}>{edition.words.problem.home}</a>
        </p>
      </article>
    ),
  };
}

function Charts({ edition: { catalog, urls, words } }: { edition: Edition }) {
  return (
    <>
      <h2>{words.search.headings.charts}</h2>
      <ul>
        {catalog.charts.map(({ id, title }) => (
          <li>
            <a href={urls.chart(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
