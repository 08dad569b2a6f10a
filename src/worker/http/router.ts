import { Hono } from "hono";
import { getPath } from "hono/utils/url";
import { languagePath } from "../../edition/languagePath.ts";
import type { Build } from "../application.ts";

/** A router whose routes are written once: what stands under the prefix of a published language is answered by the route of the same in English. */
export function routerOf({ languages }: Pick<Build, "languages">): Hono {
  if (languages.length === 0) return new Hono();
  return new Hono({ getPath: (request) => languagePath(getPath(request), languages).path });
}
