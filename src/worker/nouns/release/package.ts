import type { Hono } from "hono";
import { dataPath } from "../../../edition/paths.ts";
import { leftOutOf } from "../../../model/terms.ts";
import { SITE_ID } from "../../../words/naming.ts";
import type { App } from "../../application.ts";
import type { Asked } from "../../http/asked.ts";
import { asset, builtJson } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { notFound } from "../../http/notFound.ts";
import { answer, json } from "../../http/respond.ts";
import { RELEASE_ID, withRelease } from "./withRelease.ts";

/** As much of a descriptor as serving its files needs. */
interface Descriptor {
  resources: { path: string; mediatype: string; hash: string; left_out?: Record<string, number> }[];
}

const CHARSET = "; charset=utf-8";

/** Part of the path of a release's package, behind which its files stand as its descriptor names them. */
const PACKAGE = "package";

/**
 * `/v1/releases/{id}/package/datapackage.json`, the files that it leads to, and `/v1/releases/{id}/package.zip`, all of them at once. The
 * package stands beside the archive, whose bytes were promised: docs/decisions/0027-a-package-beside-the-archive.md
 */
export function packageRoutes(router: Hono, app: App): void {
  descriptor(router, app);
  zip(router, app);
  files(router, app);
}

function descriptor(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases", ":id", PACKAGE, "datapackage.json"),
    id: RELEASE_ID,
    ownTerms: true,
    summary: "A release as a Data Package, whose files open from its address, with titles, keys that hold and a codebook",
    query: {},
    media: "application/json",
    standard: "https://datapackage.org/profiles/2.0/datapackage.json",
    handle: (asked) => withRelease(asked, async ({ version }) => json(await descriptorOf(asked, version))),
  });
}

function zip(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases", ":id", `${PACKAGE}.zip`),
    id: RELEASE_ID,
    ownTerms: true,
    summary: "All files of that package in one zip",
    query: {},
    media: "application/zip",
    handle: (asked) =>
      withRelease(asked, async (released) => {
        const { version } = released;
        const bytes = await asset(asked.files, `releases/${version}.package.zip`, released.package?.sha256);
        const file = answer(bytes, "application/zip", `attachment; filename="${SITE_ID}-${version}-package.zip"`);
        return sayLeftOut(file, leftOutOf(released.package?.left_out ?? {}), asked.edition.words.terms.leftOut);
      }),
  });
}

function files(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("releases", ":id", PACKAGE, ":path{.+}"),
    id: "A release, such as 2026.1.0, and the path of a file of its package, such as series.csv",
    ownTerms: true,
    summary: "A file of that package",
    query: {},
    media: "text/csv",
    handle: (asked) =>
      withRelease(asked, async ({ version }) => {
        const { file: path } = asked;
        const { resources } = await descriptorOf(asked, version);
        const resource = resources.find((one) => one.path === path);
        if (resource === undefined)
          return notFound(
            { ...asked, id: path },
            "file",
            resources.map((one) => one.path),
          );
        const sum = resource.hash.replace(/^sha256:/, "");
        const bytes = await asset(asked.files, `releases/files/${sum}`, sum);
        const name = path.replaceAll("/", "-");
        const file = answer(bytes, `${resource.mediatype}${CHARSET}`, `attachment; filename="${name}"`);
        return sayLeftOut(file, leftOutOf(resource.left_out ?? {}), asked.edition.words.terms.leftOut);
      }),
  });
}

function descriptorOf(asked: Asked, version: string): Promise<Descriptor> {
  return builtJson<Descriptor>(asked, `releases/${version}.package.json`);
}
