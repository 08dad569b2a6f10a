import type { Urls } from "../../edition/urls.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * The language of what a link on a page in another language leads to, where that stands in English alone: pages for programmers, problems, data.
 * Undefined where it stands in the language of the page. Pages pinned to releases before 2026.26.0 say English of their dashboard too.
 */
export function spokenAt({ language, pin }: Urls, href: string): "en" | undefined {
  const isDashboard = href === `/${language}` || (href.startsWith(`/${language}?`) && !(pin !== null && isOlderThan(pin, "2026.26.0")));
  return language === null || isDashboard || href.startsWith(`/${language}/`) || href.includes("lang=") ? undefined : "en";
}
