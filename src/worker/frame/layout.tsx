import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Site } from "../site.ts";
import { PinnedNotice } from "./pinned.tsx";
import type { Sheet } from "./sheets.ts";

interface Frame {
  site: Site;
  title: string;
  description: string;
  /** Absolute address of the page; empty where there is no page, as in errors. */
  address: string;
  /** The style sheets of what this page holds beside the frame. */
  sheets: Sheet[];
  /** What only this page says to machines. */
  head?: Child;
  children: Child;
}

/** The frame of every page: head, navigation, footer with license and release. */
export function Layout({ site, title, description, address, sheets, head, children }: Frame) {
  const { words, build, catalog } = site;
  const styles: Sheet[] = ["layout", ...(site.pinned === null ? [] : (["pinned"] as const)), ...sheets];
  return (
    <html lang={words.site.language} dir={words.site.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === words.site.name ? `${title}: ${words.site.tagline}` : `${title} · ${words.site.name}`}</title>
        <meta name="description" content={description} />
        {address !== "" && <link rel="canonical" href={address} />}
        <link rel="icon" href={icon(site)} />
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
          <a class="name" href="/">
            {words.site.name}
          </a>
          <nav aria-label={words.site.nav.label}>
            <a href="/">{words.site.nav.charts}</a>
            <a href="/events">{words.site.nav.events}</a>
            <a href="/sources">{words.site.nav.sources}</a>
            <a href="/disagreements">{words.site.nav.disagreements}</a>
            <a href="/checks">{words.site.nav.checks}</a>
            <a href="/method">{words.site.nav.method}</a>
            <a href="/api">{words.site.nav.api}</a>
            <a href="/about">{words.site.nav.about}</a>
          </nav>
        </header>
        <main id="main">
          <PinnedNotice site={site} />
          {children}
        </main>
        <footer class="bottom">
          <p>
            {words.site.license} {words.site.code}
          </p>
          <p>
            <span class="on-paper">{address}</span>
            {words.site.draft(catalog.release)}. <a href="/changes">{words.changes.heading}</a>.{" "}
            {catalog.release.endsWith("-draft") && words.site.draftNote}
          </p>
        </footer>
        <script type="module" src={build.script} />
      </body>
    </html>
  );
}

/** A balance in the two colours of the partners, as an address; no request of its own. */
function icon({ catalog, build }: Site): string {
  const [first, second] = catalog.subject.partners.map(({ code }) => build.palettes.light.partner[code]);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="4" cy="9" r="3.5" fill="${first}"/><path d="M12 2l4 4-4 4-4-4z" fill="${second}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** A page as text. */
export function page(body: unknown): string {
  return `<!doctype html>${String(body)}\n`;
}
