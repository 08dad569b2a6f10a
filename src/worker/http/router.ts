import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { H, RouterRoute } from "hono/types";
import { getPath } from "hono/utils/url";
import { languagePath } from "../../edition/languagePath.ts";
import type { Build } from "../application.ts";

/**
 * A router whose routes are written once: what stands under the prefix of a published language is answered by the route of the same in English.
 * It looks its paths up part by part: Hono's usual router makes patterns of all of them before the first answer, which few isolates get back.
 */
export function routerOf({ languages }: Pick<Build, "languages">): Hono {
  const router = new TrieRouter<[H, RouterRoute]>();
  if (languages.length === 0) return new Hono({ router });
  return new Hono({ router, getPath: (request) => languagePath(getPath(request), languages).path });
}
