import { raw } from "hono/html";
import { FOUND } from "../../edition/foundPaths.ts";
import type { Build } from "../application.ts";
import { Alternates } from "./alternates.tsx";
import { Bottom } from "./bottom.tsx";
import { ChangedLine } from "./changedLine.tsx";
import { LanguageLinks, LanguageSwitcher } from "./languages.tsx";
import type { Page } from "./page.ts";
import { PinnedNotice } from "./pinned.tsx";
import type { Sheet } from "./sheets.ts";
import { SocialCard } from "./socialCard.tsx";
import { LinkingOnce } from "./term.tsx";
import { Top } from "./top.tsx";

interface Props {
  page: Page;
  build: Build;
}

/** Parameters that choose the sources of a view. */
const OF_VIEW = ["as_of", "collection"];

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
        <LanguageSwitcher edition={page.edition} published={build.languages} address={page.address} />
        <Top edition={page.edition} address={page.address} />
        <main id="main">
          <PinnedNotice edition={page.edition} />
          {page.lost && <p role="note">{words.changed.lost(page.lost)}</p>}
          {page.turned && <ChangedLine edition={page.edition} {...page.turned} of={OF_VIEW} />}
          <LinkingOnce edition={page.edition}>
            {page.body}
            {page.below && <Styles build={build} sheets={page.below.sheets} />}
            {page.below?.body}
          </LinkingOnce>
        </main>
        <Bottom edition={page.edition} publisher={build.publisher} address={page.cited ?? page.address} />
        <script type="module" src={build.script} />
      </body>
    </html>
  );
}

function Head({ page, build }: Props) {
  const { edition, title, description, address, sheets, head, turned } = page;
  const { site } = edition.words;
  const styles: Sheet[] = [
    "layout",
    ...(edition.pinned === null ? [] : (["pinned"] as const)),
    ...(turned === undefined ? [] : (["changed"] as const)),
    ...sheets,
  ];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site.name ? `${title}: ${site.tagline}` : `${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      {address !== "" && <link rel="canonical" href={address} />}
      <link rel="icon" href={FOUND.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={FOUND.touchIcon} />
      {address !== "" && <Alternates edition={edition} published={build.languages} address={address} />}
      <LanguageLinks edition={edition} published={build.languages} address={address} />
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

/** A whole document as text. */
export function documentText(root: unknown): string {
  return `<!doctype html>${String(root)}\n`;
}
