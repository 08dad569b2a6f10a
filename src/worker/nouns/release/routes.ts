import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { leftOutOf } from "../../../model/terms.ts";
import { compareVersions } from "../../../model/version.ts";
import { SITE_ID } from "../../../words/naming.ts";
import type { App } from "../../application.ts";
import type { Asked } from "../../http/asked.ts";
import { asset, builtJson } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../http/envelope.ts";
import { history } from "../../http/history.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { text } from "../../http/parameters.ts";
import { invalidJson } from "../../http/problem.ts";
import { resolveEdition } from "../../http/resolveEdition.ts";
import { answer, json } from "../../http/respond.ts";
import { suggestion } from "../../http/suggestion.ts";
import { between } from "../change/between.ts";
import { changeJson, changesToJson, differencesToJson } from "../change/json.ts";
import { releaseJson, releaseToJson } from "./json.ts";
import { packageRoutes } from "./package.ts";
import { RELEASE_ID, withRelease } from "./withRelease.ts";

/** `/v1/releases`, one release with what it changed, its archive, and its Data Package. */
export function releaseRoutes(router: Hono, app: App): void {
  list(router, app);
  one(router, app);
  files(router, app);
  packageRoutes(router, app);
}

function list(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases"),
    page: PAGES.changes,
    summary: "All frozen releases, newest first",
    query: {},
    media: "application/json",
    answer: v.object({ releases: v.array(releaseJson), ...envelope }),
    handle: async ({ edition, files, query }) => {
      const { catalog, words, urls } = edition;
      const releases = (await history(app.build, files)).map((released) => releaseToJson(released, urls.absolute));
      const citeAs = words.site.citeAs(words.changes.releases, catalog.release, urls.absolute.data("releases"));
      return json({ releases, ...withEnvelope(edition, { query, count: releases.length, sources: [], citeAs }) });
    },
  });
}

function one(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases", ":id"),
    id: RELEASE_ID,
    ownTerms: true,
    summary: "One release: its files and what it changed",
    query: { since: v.optional(text("An earlier release: the changes are then all since it.", "2026.1.0")) },
    media: "application/json",
    answer: v.object({ ...releaseJson.pipe[0].entries, changes: v.array(changeJson), ...envelope }),
    handle: (asked) =>
      withRelease(asked, async (released, all) => {
        const { version } = released;
        const { words, urls } = asked.edition;
        const { since } = asked.query;
        const earlier = all.map((one) => one.version).filter((one) => compareVersions(one, version) < 0);
        if (since !== undefined && !earlier.includes(since)) return notEarlier(asked, since, earlier);
        const pinned = await resolveEdition(asked, version);
        const changes =
          since === undefined
            ? changesToJson(all, version, urls.absolute).filter(({ release }) => release === version)
            : differencesToJson(await between(asked, [since, version]), all, released, urls.absolute);
        const title = since === undefined ? words.changes.release(version) : words.difference.title(since, version);
        const citeAs = words.site.citeAs(
          title,
          version,
          urls.absolute.at(dataPath("releases", version), since === undefined ? [] : [["since", since]]),
        );
        const around = { query: asked.query, count: changes.length, sources: [], citeAs, ownTerms: true };
        return json({ ...releaseToJson(released, urls.absolute), changes, ...withEnvelope(pinned, around) });
      }),
  });
}

/** Answers 400 for a release that is not there or not before the one that the path names. */
function notEarlier(asked: Asked, since: string, earlier: string[]): Response {
  const { problem } = asked.edition.words;
  const expected = `one of ${earlier.length === 0 ? "none" : earlier.join(", ")}`;
  const hint = suggestion(since, earlier);
  const detail = hint === null ? problem.invalid("since", expected) : problem.invalidWithHint("since", expected, hint);
  return invalidJson(asked, [{ parameter: "since", detail, allowed: earlier }]);
}

function files(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases", ":id", "datapackage.json"),
    id: RELEASE_ID,
    ownTerms: true,
    summary: "The descriptor of a release's archive, as it was frozen; the package beside it is better described",
    query: {},
    media: "application/json",
    standard: "https://datapackage.org/profiles/2.0/datapackage.json",
    handle: (asked) => withRelease(asked, async ({ version }) => json(await builtJson(asked, `releases/${version}.datapackage.json`))),
  });
  endpoint(router, app, {
    path: dataPath("releases", ":id", "archive.zip"),
    id: RELEASE_ID,
    ownTerms: true,
    summary: "All files of a release and their descriptor in one zip",
    query: {},
    media: "application/zip",
    handle: (asked) =>
      withRelease(asked, async ({ version, archive }) => {
        const bytes = await asset(asked.files, `releases/${version}.zip`, archive.sha256);
        const file = answer(bytes, "application/zip", `attachment; filename="${SITE_ID}-${version}.zip"`);
        return sayLeftOut(file, leftOutOf(archive.left_out), asked.edition.words.terms.leftOut);
      }),
  });
}
