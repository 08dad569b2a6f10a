import type { Urls } from "../../edition/urls.ts";

/**
 * The language of what a link on a page in another language leads to, where that stands in English alone: pages for programmers, problems, data.
 * Undefined where it stands in the language of the page.
 */
export function spokenAt({ language }: Urls, href: string): "en" | undefined {
  return language === null || href === `/${language}` || href.startsWith(`/${language}/`) || href.includes("lang=") ? undefined : "en";
}
