import type { Edition } from "../../edition/edition.ts";
import { foundAddress } from "../../edition/foundPaths.ts";

/** llms.txt: what the site is and where its parts stand, as Markdown, for programs that read a page of text before they ask. `newest`: the release whose package it names. */
export function llmsText({ words, urls, catalog }: Edition, newest: string | undefined): string {
  const at = urls.absolute;
  const { found, site, api, inYourArticle, changes, glossary } = words;
  const line = (name: string, address: string, says: string) => `- [${name}](${address}): ${says}`;
  const { nav } = site;
  const pages = [
    line(nav.home, at.home(), found.pages.home),
    line(nav.charts, at.charts(), found.pages.charts),
    line(nav.checks, at.checks(), found.pages.checks),
    line(nav.disagreements, at.disagreements(), found.pages.disagreements),
    line(nav.events, at.events(), found.pages.events),
    line(nav.sources, at.sources(), found.pages.sources),
    line(nav.method, at.method(), found.pages.method),
  ];
  const data = [
    line(api.heading, at.page("guide"), found.data.guide),
    line(found.names.openapi, at.data("openapi.json"), found.data.openapi),
    line(found.names.observations, at.data("observations.csv"), found.data.observations),
    line(found.names.parquet, at.data("observations.parquet"), found.data.parquet),
    ...(newest === undefined
      ? []
      : [line(found.names.package, at.data("releases", newest, "package", "datapackage.json"), found.data.package)]),
    line(found.names.releases, at.data("releases"), found.data.releases),
    line(found.names.mcp, foundAddress(urls, "mcp"), found.data.mcp),
  ];
  const charts = catalog.charts.map(({ id, title }) => `- [${title}](${at.chart(id)})`);
  const optional = [
    line(glossary.heading, at.glossary(), found.pages.glossary),
    line(changes.heading, at.changes(), found.pages.changes),
    line(nav.about, at.page("about"), found.pages.about),
    line(inYourArticle.heading, at.page("inYourArticle"), inYourArticle.lead),
  ];
  const { sections } = found;
  const parts = [
    `# ${site.name}`,
    `> ${found.summary}`,
    found.notes.join("\n"),
    `## ${sections.pages}\n\n${pages.join("\n")}`,
    `## ${sections.data}\n\n${data.join("\n")}`,
    `## ${nav.charts}\n\n${charts.join("\n")}`,
    `## ${sections.optional}\n\n${optional.join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}
