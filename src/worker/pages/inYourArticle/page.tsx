import type { Published } from "../../../edition/published.ts";
import type { Words } from "../../../words/en.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Copyable } from "../../frame/copyable.tsx";
import type { Page } from "../../frame/page.ts";
import { embedSnippets, type Placed, type SnippetKind } from "../../nouns/chart/snippets.ts";

interface Props {
  /** The chart that stands as the example. */
  placed: Placed;
  /** The release that the lines name; null where the site shows a draft. */
  release: string | null;
  /** The languages beside English in which charts stand. */
  languages: readonly Pick<Published, "language">[];
  address: string;
}

/** The programs that articles are written with, each with the kind of lines that it takes. */
const HOSTS: Record<keyof Words["inYourArticle"]["hosts"], SnippetKind> = {
  script: "html",
  wordpress: "address",
  ghost: "html",
  hugo: "markdown",
  docusaurus: "mdx",
  substack: "address",
  newsletter: "image",
  frame: "frame",
};

/** How a chart is put into an article, by the program that it is written with: the lines are those of the chart's own page. */
export function InYourArticlePage({ placed, release, languages, address }: Props): Page {
  const { edition, spec, view } = placed;
  const w = edition.words.inYourArticle;
  const snippets = embedSnippets(placed, { release, theme: "auto" });
  const hosts = Object.entries(HOSTS) as [keyof typeof HOSTS, SnippetKind][];
  return {
    edition,
    title: w.heading,
    description: w.lead,
    address,
    card: cardOf(edition, "inYourArticle", pageText(edition, "inYourArticle")),
    sheets: ["form", "prose", "copyable"],
    body: (
      <article class="prose">
        <h1>{w.heading}</h1>
        <p class="big">{w.lead}</p>
        <p>
          {w.example(spec.title)} <a href={`${edition.urls.chart(spec.id, view)}#embed`}>{w.builder}</a>
        </p>
        <p>{release === null ? w.draft : w.pinned(release)}</p>
        {languages.length > 0 && <p>{w.attributes(languages.map(({ language }) => language))}</p>}
        {hosts.map(([host, kind]) => (
          <section id={host}>
            <h2>{w.hosts[host].heading}</h2>
            <p>{w.hosts[host].text}</p>
            <Copyable edition={edition} label={w.hosts[host].tried} text={snippets[kind]} />
          </section>
        ))}
      </article>
    ),
  };
}
