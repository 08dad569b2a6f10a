import type { Hono } from "hono";
import { SERVICES } from "../../../edition/paths.ts";
import { releaseOfCode, targetOfCode } from "../../../edition/short/shortCode.ts";
import type { App } from "../../application.ts";
import { type Asked, askedOf } from "../../http/asked.ts";
import { problemPage } from "../../http/page.ts";
import { resolveEdition } from "../../http/resolveEdition.ts";
import { movedForGood } from "../../http/respond.ts";

/** Letters that a code has at most; that of a view with every parameter has about sixty. */
const LONGEST = 200;

/** `/p/{code}`: from the short address in a picture to the page of the very view and release. Parameters of the address do not matter. */
export function shortAddresses(router: Hono, app: App): void {
  router.get(SERVICES.short, async (c) => {
    const asked = askedOf(c, app);
    const target = await targetOf(asked);
    if (target !== null) return movedForGood(target);
    return problemPage(asked, "not-found", [asked.edition.words.shortAddress.unknown(asked.id.slice(0, LONGEST))]);
  });
}

/** The address that a code leads to; null for a code of no view. */
async function targetOf(asked: Asked): Promise<string | null> {
  const read = asked.id.length > LONGEST ? null : releaseOfCode(asked.id);
  if (read === null || !asked.app.build.releases.includes(read.release)) return null;
  const { catalog, urls } = await resolveEdition(asked, read.release);
  const target = targetOfCode(catalog, read.numbers);
  return target && urls.chart(target.chart, undefined, target.parameters);
}
