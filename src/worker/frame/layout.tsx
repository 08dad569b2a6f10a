import { raw } from "hono/html";
import type { Catalog } from "../../model/catalog.ts";
import type { Build } from "../application.ts";
import type { Page } from "./page.ts";
import { PinnedNotice } from "./pinned.tsx";
import type { Sheet } from "./sheets.ts";

/** The frame of every page: head, navigation, footer with license and release. */
export function Layout({ page, build }: { page: Page; build: Build }) {
  const { edition, title, description, address, sheets, head } = page;
  const { words, catalog, urls } = edition;
  const styles: Sheet[] = ["layout", ...(edition.pinned === null ? [] : (["pinned"] as const)), ...sheets];
  return (
    <html lang={words.site.language} dir={words.site.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === words.site.name ? `${title}: ${words.site.tagline}` : `${title} · ${words.site.name}`}</title>
        <meta name="description" content={description} />
        {address !== "" && <link rel="canonical" href={address} />}
        <link rel="icon" href={icon(catalog, build)} />
        {head}
        {styles.map((sheet) => (
          <style>{raw(build.css[sheet])}</style>
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.site.skip}
        </a>
        <header class="top">
          <a class="name" href={urls.home()}>
            {words.site.name}
          </a>
          <nav aria-label={words.site.nav.label}>
            <a href={urls.home()}>{words.site.nav.charts}</a>
            <a href={urls.events()}>{words.site.nav.events}</a>
            <a href={urls.sources()}>{words.site.nav.sources}</a>
            <a href={urls.disagreements()}>{words.site.nav.disagreements}</a>
            <a href={urls.checks()}>{words.site.nav.checks}</a>
            <a href={urls.method()}>{words.site.nav.method}</a>
            <a href={urls.guide()}>{words.site.nav.api}</a>
            <a href={urls.about()}>{words.site.nav.about}</a>
          </nav>
        </header>
        <main id="main">
          <PinnedNotice edition={edition} />
          {page.body}
          {page.defers && <script>{raw(build.reveal.script)}</script>}
        </main>
        <footer class="bottom">
          <p>
            {words.site.license} {words.site.code}
          </p>
          <p>
            <span class="on-paper">{address}</span>
            {words.site.draft(catalog.release)}. <a href={urls.changes()}>{words.changes.heading}</a>.{" "}
            {catalog.release.endsWith("-draft") && words.site.draftNote}
          </p>
        </footer>
        <script type="module" src={build.script} />
      </body>
    </html>
  );
}

/** A balance in the two colours of the partners, as an address; no request of its own. */
function icon(catalog: Catalog, build: Build): string {
  const [first, second] = catalog.subject.partners.map(({ code }) => build.palettes.light.partner[code]);
  const circle = `<circle cx="4" cy="9" r="3.5" fill="${first}"/>`;
  const diamond = `<path d="M12 2l4 4-4 4-4-4z" fill="${second}"/>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${circle}${diamond}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** A whole document as text. */
export function documentText(root: unknown): string {
  return `<!doctype html>${String(root)}\n`;
}
