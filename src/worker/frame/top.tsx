import type { Edition } from "../../edition/edition.ts";
import { spokenAt } from "./spokenAt.ts";

/** The line over every page: the name, the main menu with the page that is shown, and the search. Narrow screens open the menu by a button. */
export function Top({ edition, address }: { edition: Edition; address: string }) {
  const { words, urls } = edition;
  const { name, nav, search } = words.site;
  const pages: [href: string, label: string][] = [
    [urls.home(), nav.home],
    [urls.charts(), nav.charts],
    [urls.checks(), nav.checks],
    [urls.events(), nav.events],
    [urls.disagreements(), nav.disagreements],
    [urls.sources(), nav.sources],
    [urls.method(), nav.method],
    [urls.page("guide"), nav.api],
    [urls.page("about"), nav.about],
  ];
  return (
    <header class="top">
      <a class="name" href={urls.home()}>
        {name}
      </a>
      <nav id="menu" popover="auto" aria-label={nav.label}>
        {pages.map(([href, label]) => (
          <a href={href} hreflang={spokenAt(edition.urls, href)} aria-current={currentOf(href, address, urls.home())}>
            {label}
          </a>
        ))}
      </nav>
      <search>
        <form action={urls.latest.search()}>
          <input type="search" name="q" aria-label={search} placeholder={search} />
          {urls.pin !== null && <input type="hidden" name="release" value={urls.pin} />}
          {urls.day !== null && <input type="hidden" name="as_of" value={urls.day} />}
        </form>
      </search>
      <button type="button" class="menu" popovertarget="menu">
        {nav.open}
      </button>
    </header>
  );
}

/** Whether a menu entry is the page that is shown, or one above it: `/charts` of `/charts/visits`. */
function currentOf(href: string, address: string, home: string): "page" | "true" | undefined {
  if (address === "") return undefined;
  const [entry, page] = [pathOf(href), pathOf(address)];
  if (entry === page) return "page";
  return entry !== pathOf(home) && page.startsWith(`${entry}/`) ? "true" : undefined;
}

function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/, "");
}
