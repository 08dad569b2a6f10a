import type { Hono } from "hono";
import * as v from "valibot";
import { PAGES } from "../../../edition/paths.ts";
import { rowsFound } from "../../../model/search/rowsFound.ts";
import { SEARCH_KINDS } from "../../../model/search/searchable.ts";
import { eventsShown, figuresShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { choice, searchOfPage as words } from "../../http/parameters.ts";
import { answerTo } from "./answer.ts";
import { SearchPage } from "./page.tsx";
import { textsIn } from "./texts.ts";

/** `/search`: a plain form, and what the view holds of the words that its address asks for. */
export function searchPage(router: Hono, app: App): void {
  const query = { q: v.optional(words), in: v.optional(choice(SEARCH_KINDS, "One kind of what was found.")) };
  page(router, app, PAGES.search, query, async (asked) => {
    const { edition, query: given, vintage, stated, address } = asked;
    const { q, in: kind } = given;
    const { catalog, words: say } = edition;
    const all = await textsIn(edition, vintage, asked);
    const answer = q === undefined ? null : answerTo(all, q, kind ?? null, say.search.small);
    const rows = answer === null ? null : rowsFound(catalog, vintage, all, answer.shown);
    const seen = showing(edition, () => {
      const { figures = [], events = [] } = rows ?? {};
      return new Set([...figuresShown(catalog, figures), ...eventsShown(catalog, events)]);
    });
    return SearchPage({ edition: seen, all, answer, rows, vintage, stated, address });
  });
}
