import type { Urls } from "./urls.ts";

/** Place of the guide to the API that tells of the terms of rows. */
export const TERMS_PLACE = "terms";

/** Where the terms of rows are told: the license of whatever has rows with terms of their own. */
export function termsAddress(urls: Pick<Urls, "page">): string {
  return `${urls.page("guide")}#${TERMS_PLACE}`;
}
