/** Pages and data that have a past to show; the others are the same in every release. */
const PINNABLE = /^\/(?:charts|observations|events|sources|disagreements|checks|method|embed|v1)?(?=[/?#]|$)/;
const UNPINNED = /^\/v1\/(?:releases|changes\.atom|openapi\.json)/;

/**
 * Makes the internal links of a page carry on what the page pins: the release everywhere, the rest of the view (`as_of`, `collection`) to charts.
 * `view` is the page's query in canonical order. Links to the newest numbers (`rel="latest-version"`) stay as they are.
 */
export function carry(html: string, view: string): string {
  const wanted = new URLSearchParams(view);
  if (wanted.size === 0) return html;
  return html.replace(/(?<!rel="latest-version" )\bhref="(\/[^"]*)"/g, (link, href: string) => {
    const own = carried(href.replaceAll("&amp;", "&"), wanted);
    return own === null ? link : `href="${own.replaceAll("&", "&amp;")}"`;
  });
}

function carried(href: string, wanted: URLSearchParams): string | null {
  if (!PINNABLE.test(href) || UNPINNED.test(href)) return null;
  const [address = "", anchor] = href.split("#");
  const [path = "", search] = address.split("?");
  const own = new URLSearchParams(search);
  const missing = [...wanted].filter(([name]) => !own.has(name) && (name === "release" || path.startsWith("/charts/")));
  if (missing.length === 0) return null;
  const query = new URLSearchParams([...missing, ...own]);
  return `${path}?${query}${anchor === undefined ? "" : `#${anchor}`}`;
}
