import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { CHANGE_KINDS, CHANGED_NOUNS } from "../../../model/change.ts";
import type { App } from "../../application.ts";
import { changesAtom } from "../../feed/changes.ts";
import type { Forms } from "../../http/definition.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { history } from "../../http/history.ts";
import { plainPage } from "../../http/page.ts";
import { choices, text } from "../../http/parameters.ts";
import { answer } from "../../http/respond.ts";
import { releaseParameter } from "../../http/vintageQuery.ts";
import { changeJson, changesToJson } from "./json.ts";
import { ChangesPage } from "./page.tsx";

const FORMS: Forms = { "": "application/json", ".atom": "application/atom+xml" };

/** `/v1/changes`, its feed and its page: what each release changed, newest first. */
export function changeRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "changes",
    forms: FORMS,
    page: PAGES.changes,
    ownTerms: true,
    summary: "What each release changed, compared with the one before; newest release first",
    query: {
      release: releaseParameter(app),
      kind: v.optional(choices([...CHANGE_KINDS], "Kinds of change, separated by commas.")),
      noun: v.optional(choices([...CHANGED_NOUNS], "What changed, separated by commas.")),
      id: v.optional(text("Id of what changed; a check's is its claim, a year of the balance is the year.")),
    },
    row: changeJson,
    title: (words) => words.changes.heading,
    rows: async ({ files, edition, query }) =>
      changesToJson(await history(app.build, files), edition.pinned, edition.urls.canonical).filter(
        ({ kind, noun, id }) => (query.kind?.includes(kind) ?? true) && (query.noun?.includes(noun) ?? true) && id === (query.id ?? id),
      ),
  });
  endpoint(router, app, {
    path: dataPath("changes.atom"),
    forms: FORMS,
    page: PAGES.changes,
    ownTerms: true,
    summary:
      "The same as a feed: an entry for each release, and one for each row that was corrected, revised or withdrawn, and one for what was computed again",
    query: {},
    media: "application/atom+xml",
    handle: async ({ files, edition }) =>
      answer(changesAtom(edition, await history(app.build, files)), "application/atom+xml; charset=utf-8"),
  });
  plainPage(router, app, PAGES.changes, async ({ files, edition, address }) =>
    ChangesPage({ edition, history: await history(app.build, files), address }),
  );
}
