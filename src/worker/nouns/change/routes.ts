import type { Hono } from "hono";
import * as v from "valibot";
import { rowName } from "../../../chart/chartSpec/rowName.ts";
import { differenceAddress } from "../../../edition/differenceAddress.ts";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { CHANGE_KINDS, CHANGED_NOUNS, type ChangedNoun } from "../../../model/change.ts";
import { compareVersions } from "../../../model/version.ts";
import type { App } from "../../application.ts";
import { changesAtom } from "../../feed/changes.ts";
import type { Asked } from "../../http/asked.ts";
import type { Forms } from "../../http/definition.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { history } from "../../http/history.ts";
import { notFoundPage } from "../../http/notFound.ts";
import { plainPage } from "../../http/page.ts";
import { choices, openChoice, text } from "../../http/parameters.ts";
import type { Query } from "../../http/readQuery.ts";
import { answer, seeOther } from "../../http/respond.ts";
import { releaseParameter } from "../../http/vintageQuery.ts";
import { between, toldRelease } from "./between.ts";
import type { RowName } from "./changedRow.tsx";
import { DifferencePage } from "./differencePage.tsx";
import { idFault } from "./idFault.ts";
import { changeJson, changesToJson } from "./json.ts";
import { ChangesPage } from "./page.tsx";
import { ReleaseChangesPage } from "./releasePage.tsx";

const FORMS: Forms = { "": "application/json", ".atom": "application/atom+xml" };

/** `/v1/changes`, its feed and its page: what each release changed, newest first; and the page that compares any two. */
export function changeRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "changes",
    forms: FORMS,
    page: PAGES.changes,
    ownTerms: true,
    summary: "What each release changed, compared with the one before; newest release first",
    query: {
      release: releaseParameter(app),
      kind: v.optional(choices([...CHANGE_KINDS], "Kinds of change.")),
      noun: v.optional(choices([...CHANGED_NOUNS], "What changed.")),
      id: v.optional(text("Id of what changed; a check's is its claim, a year of the balance is the year.")),
    },
    own: ["release", "kind", "noun", "id"],
    row: changeJson,
    title: (words) => words.changes.heading,
    fault: async ({ files, edition, query: { id } }) => {
      if (id === undefined) return null;
      const changes = changesToJson(await history(app.build, files), edition.pinned, edition.urls.canonical);
      return idFault(edition, id, new Set(changes.map((change) => change.id)));
    },
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
    summary: "The same as a feed: entries for releases, for rows corrected, revised or withdrawn, and for what was computed again",
    query: {},
    media: "application/atom+xml",
    handle: async ({ files, edition }) =>
      answer(changesAtom(edition, await history(app.build, files)), "application/atom+xml; charset=utf-8"),
  });
  plainPage(router, app, PAGES.changes, async ({ files, edition, address }) =>
    ChangesPage({ edition, history: await history(app.build, files), address }),
  );
  differencePage(router, app);
  releasePage(router, app);
}

/** `/changes/{release}`: what one release changed. */
function releasePage(router: Hono, app: App): void {
  const { releases } = app.build;
  plainPage(router, app, PAGES.releaseChanges, async (asked) => {
    const { edition, id, files } = asked;
    const released = (await history(app.build, files)).find(({ version }) => version === id);
    if (released === undefined) return notFoundPage(asked, "release", [...releases]);
    const before = releases[releases.indexOf(id) + 1];
    const own = await namesIn(asked, id);
    const former = before === undefined ? own : await namesIn(asked, before);
    return ReleaseChangesPage({ edition, released, releases, nameOf: (noun, row) => own(noun, row) ?? former(noun, row) });
  });
}

/** `/changes/between`: what two releases do not share. The earlier one is named first: who asks the other way round is sent on. */
function differencePage(router: Hono, app: App): void {
  const { releases } = app.build;
  const query = {
    since: v.optional(openChoice(releases, "The earlier release.")),
    until: v.optional(openChoice(releases, "The later release; the newest unless told.")),
  };
  plainPage(
    router,
    app,
    PAGES.difference,
    async (asked: Asked<Query<typeof query>>) => {
      const { edition, query } = asked;
      const { since, until = since && releases[0] } = query;
      const isChosen = since !== undefined && until !== undefined;
      if (isChosen && compareVersions(since, until) > 0) return seeOther(differenceAddress(edition.urls, until, since));
      const found = isChosen && since !== until ? await foundBetween(asked, since, until) : null;
      return DifferencePage({ edition, releases, since, until, found });
    },
    query,
  );
}

/** What two releases do not share, and what each calls its rows. */
async function foundBetween(asked: Asked, since: string, until: string) {
  return {
    differences: await between(asked, [since, until]),
    nameIn: { since: await namesIn(asked, since), until: await namesIn(asked, until) },
  };
}

/** What a release calls its rows; null of one without a name but its id. Rows may have to be read: `withRows`. */
async function namesIn(asked: Asked, release: string): Promise<(noun: ChangedNoun, id: string) => RowName | null> {
  const { catalog, lang } = await toldRelease(asked, release);
  const { words } = asked.edition;
  return (noun, id) => {
    const text = rowName({ catalog, words }, noun, id);
    return text === null ? null : { text, lang };
  };
}
