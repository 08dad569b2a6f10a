import type { Hono } from "hono";
import * as v from "valibot";
import { CHANGE_KINDS, CHANGED_NOUNS } from "../../../model/change.ts";
import { changesAtom } from "../../feed/changes.ts";
import type { Forms } from "../../http/definition.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { history } from "../../http/history.ts";
import { origin } from "../../http/origin.ts";
import { choices, text } from "../../http/parameters.ts";
import { cite } from "../../http/permalink.ts";
import { releaseParameter } from "../../http/resolveEdition.ts";
import { json } from "../../http/respond.ts";
import type { Site } from "../../site.ts";
import { changeJson, changesToJson } from "./json.ts";

const FORMS: Forms = { "": "application/json", ".atom": "application/atom+xml" };

/** `/v1/changes` and its feed: what each release changed, newest first. */
export function changeRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/changes",
    forms: FORMS,
    page: "/changes",
    summary: "What each release changed, compared with the one before; newest release first",
    query: {
      release: releaseParameter(site),
      kind: v.optional(choices([...CHANGE_KINDS], "Kinds of change, separated by commas.")),
      noun: v.optional(choices([...CHANGED_NOUNS], "What changed, separated by commas.")),
      id: v.optional(text("Id of what changed; a check's is its claim, a year of the balance is the year.")),
    },
    media: "application/json",
    answer: v.object({ changes: v.array(changeJson), ...envelope }),
    handle: async (c, query, view) => {
      const at = origin(c);
      const changes = changesToJson(await history(c, site.build), view.pinned, at).filter(
        ({ kind, noun, id }) => (query.kind?.includes(kind) ?? true) && (query.noun?.includes(noun) ?? true) && id === (query.id ?? id),
      );
      const citeAs = cite(c, view, view.words.changes.heading, "/v1/changes");
      return json(c, { changes, ...surround(view.catalog, { query, count: changes.length, sources: [], citeAs, origin: at }) });
    },
  });
  endpoint(app, site, {
    path: "/v1/changes.atom",
    forms: FORMS,
    page: "/changes",
    summary:
      "The same as a feed: an entry for each release, and one for each row that was corrected, revised or withdrawn, and one for what was computed again",
    query: {},
    media: "application/atom+xml",
    handle: async (c) =>
      c.body(changesAtom(site.words, await history(c, site.build), origin(c)), 200, {
        "content-type": "application/atom+xml; charset=utf-8",
      }),
  });
}
