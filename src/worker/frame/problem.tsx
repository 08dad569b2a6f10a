import type { Edition } from "../../edition/edition.ts";
import type { Page } from "./page.ts";

interface Problem {
  edition: Edition;
  title: string;
  details: string[];
  /** The address that helps, where there is one. */
  link: { href: string; label: string } | undefined;
}

/** An error for people: what is wrong, what is allowed, and the way on or back. */
export function ProblemPage({ edition, title, details, link }: Problem): Page {
  return {
    edition,
    title,
    description: title,
    address: "",
    sheets: ["prose"],
    body: (
      <article class="prose">
        <h1>{title}</h1>
        {details.map((detail) => (
          <p>{detail}</p>
        ))}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
        <p>
          <a href={edition.urls.home()}>{edition.words.problem.home}</a>
        </p>
      </article>
    ),
  };
}
