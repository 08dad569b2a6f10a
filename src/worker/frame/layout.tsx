import { raw } from "hono/html";
import type { Catalog } from "../../model/catalog.ts";
import type { Build } from "../application.ts";
import { Bottom } from "./bottom.tsx";
import type { Page } from "./page.ts";
import { PinnedNotice } from "./pinned.tsx";
import type { Sheet } from "./sheets.ts";
import { SocialCard } from "./socialCard.tsx";
import { Top } from "./top.tsx";

interface Props {
  page: Page;
  build: Build;
}

/** The frame of every page: head, navigation, footer with license and release. */
export function Layout({ page, build }: Props) {
  const { words } = page.edition;
  return (
    <html lang={words.site.language} dir={words.site.direction}>
      <Head page={page} build={build} />
      <body>
        <a class="skip" href="#main">
          {words.site.skip}
        </a>
        <Top edition={page.edition} address={page.address} />
        <main id="main">
          <PinnedNotice edition={page.edition} />
          {page.body}
          {page.below && <Styles build={build} sheets={page.below.sheets} />}
          {page.below?.body}
        </main>
        <Bottom edition={page.edition} publisher={build.publisher} address={page.address} />
        <script type="module" src={build.script} />
      </body>
    </html>
  );
}

function Head({ page, build }: Props) {
  const { edition, title, description, address, sheets, head } = page;
  const { site } = edition.words;
  const styles: Sheet[] = ["layout", ...(edition.pinned === null ? [] : (["pinned"] as const)), ...sheets];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site.name ? `${title}: ${site.tagline}` : `${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      {address !== "" && <link rel="canonical" href={address} />}
      <link rel="icon" href={icon(edition.catalog, build)} />
      <SocialCard page={page} />
      {head}
      <Styles build={build} sheets={styles} />
    </head>
  );
}

/** Style sheets as the build wrote them: the policy knows each by its hash. */
function Styles({ build, sheets }: { build: Build; sheets: Sheet[] }) {
  return (
    <>
      {sheets.map((sheet) => (
        <style>{raw(build.css[sheet])}</style>
      ))}
    </>
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
