import { PAGES } from "./paths.ts";
import type { Urls } from "./urls.ts";
import type { Parameters } from "./viewQuery.ts";

/** Where it stands what two releases do not share; without both the form that asks for them. */
export function differenceAddress(urls: Urls, since?: string, until?: string): string {
  const asked: Parameters = [["since", since] as const, ["until", until] as const].flatMap(([name, release]) =>
    release === undefined ? [] : [[name, release]],
  );
  return urls.at(PAGES.difference, asked);
}
