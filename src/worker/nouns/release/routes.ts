import type { Context, Hono } from "hono";
import * as v from "valibot";
import type { Released } from "../../../model/history.ts";
import { AssetUnavailable } from "../../assetUnavailable.ts";
import { asset, assetJson } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { history } from "../../http/history.ts";
import { missing } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { pinnedSite } from "../../http/resolveEdition.ts";
import { file, json } from "../../http/respond.ts";
import { checksum } from "../../http/sha256.ts";
import type { Site } from "../../site.ts";
import { changeJson, changesToJson } from "../change/json.ts";
import { releaseJson, releaseToJson } from "./json.ts";

const RELEASE_ID = "A release, such as 2026.1.0";

/** `/v1/releases`, one release with what it changed, its Data Package and its zip. */
export function releaseRoutes(app: Hono, site: Site): void {
  list(app, site);
  one(app, site);
  files(app, site);
}

function list(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/releases",
    page: "/changes",
    summary: "All frozen releases, newest first",
    query: {},
    media: "application/json",
    answer: v.object({ releases: v.array(releaseJson), ...envelope }),
    handle: async (c, query, { catalog, words }) => {
      const at = origin(c);
      const releases = (await history(c, site.build)).map((released) => releaseToJson(released, at));
      const citeAs = words.site.citeAs(words.changes.releases, catalog.release, `${at}/v1/releases`);
      return json(c, { releases, ...surround(catalog, { query, count: releases.length, sources: [], citeAs, origin: at }) });
    },
  });
}

function one(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/releases/:id",
    id: RELEASE_ID,
    summary: "One release: its files and what it changed",
    query: {},
    media: "application/json",
    answer: v.object({ ...releaseJson.pipe[0].entries, changes: v.array(changeJson), ...envelope }),
    handle: (c) =>
      withRelease(c, site, async (released) => {
        const at = origin(c);
        const { catalog } = await pinnedSite(c, site, released.version);
        const until = changesToJson(await history(c, site.build), released.version, at);
        const changes = until.filter(({ release }) => release === released.version);
        const citeAs = site.words.site.citeAs(
          site.words.changes.release(released.version),
          released.version,
          `${at}/v1/releases/${released.version}`,
        );
        const around = { query: {}, count: changes.length, sources: [], citeAs, origin: at };
        return json(c, { ...releaseToJson(released, at), changes, ...surround(catalog, around) });
      }),
  });
}

function files(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/releases/:id/datapackage.json",
    id: RELEASE_ID,
    summary: "The descriptor of a release's archive",
    query: {},
    media: "application/json",
    standard: "https://datapackage.org/profiles/2.0/datapackage.json",
    handle: (c) =>
      withRelease(c, site, async ({ version }) => {
        return json(c, await assetJson(c, `releases/${version}.datapackage.json`));
      }),
  });
  endpoint(app, site, {
    path: "/v1/releases/:id/archive.zip",
    id: RELEASE_ID,
    summary: "All files of a release and their descriptor in one zip; rows that may not be redistributed are left out",
    query: {},
    media: "application/zip",
    handle: (c) =>
      withRelease(c, site, async ({ version, archive }) => {
        const bytes = await (await asset(c, `releases/${version}.zip`)).arrayBuffer();
        if ((await checksum(bytes)) !== archive.sha256) throw new AssetUnavailable(`releases/${version}.zip`, {});
        return file(c, bytes, "application/zip", `baku-balance-${version}.zip`);
      }),
  });
}

async function withRelease(c: Context, site: Site, answer: (released: Released) => Promise<Response>): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const released = (await history(c, site.build)).find(({ version }) => version === id);
  return released ? answer(released) : missing(c, site, "release", id, site.build.releases);
}
