import type { Hono } from "hono";
import * as v from "valibot";
import { datedBy } from "../../edition/dated.ts";
import { dataPath, type NounName } from "../../edition/paths.ts";
import { withChecksInView } from "../../model/checksInView.ts";
import type { Words } from "../../words/en.ts";
import type { App } from "../application.ts";
import { type Asked, askedOf } from "./asked.ts";
import { marked, withMark } from "./byteOrderMark.ts";
import { readsQuery } from "./canonicalAddress.ts";
import { type Definition, definitionsOf } from "./definition.ts";
import { envelope, withEnvelope } from "./envelope.ts";
import { withLanguage } from "./languageParameter.ts";
import { links } from "./links.ts";
import { withRows } from "./partRows.ts";
import { cite } from "./permalink.ts";
import { invalidJson } from "./problem.ts";
import { type ParameterError, type Query, type QuerySchema, readQuery } from "./readQuery.ts";
import { resolveEdition } from "./resolveEdition.ts";
import { json } from "./respond.ts";
import { vintageOf } from "./vintageQuery.ts";

/** One address of the API: its path, the parameters it knows, and what it answers. */
export interface Endpoint<Q extends QuerySchema> extends Definition {
  query: Q;
  /** What is wrong with parameters that are in order each by itself; null where nothing is. Then it is answered 400, as for one of them. */
  fault?: (asked: Asked<Query<Q>>) => ParameterError | null | Promise<ParameterError | null>;
  handle: (asked: Asked<Query<Q>>) => Response | Promise<Response>;
}

/**
 * Binds one address of the API to its parameters, its description and its answer. Parameters are read strictly: unknown, empty, repeated
 * and malformed ones are answered 400 before `handle` runs. An answer of status 200 gets the `Link` header, before what
 * `handle` has put there.
 * Why: docs/decisions/0015-strict-for-machines-lenient-for-people.md
 *
 * @param router where the address is bound; `definitionsOf(router)` lists it from then on
 * @param bound the address; its `handle` gets the parameters as their schemas give them and the edition that `release` pins, with only the
 * checks that the vintage counts. What it throws is answered by the router's error handlers.
 * @example
 * endpoint(router, app, {
 *   path: "/v1/codes",
 *   summary: "Every closed vocabulary",
 *   query: { release: v.optional(releaseParameter(app)) },
 *   media: "application/json",
 *   handle: ({ edition }) => json({ codes: edition.catalog.codes }),
 * });
 */
export function endpoint<const Q extends QuerySchema>(router: Hono, app: App, bound: Endpoint<Q>): void {
  const e = withLanguage(app, withMark(bound));
  definitionsOf(router).push(e);
  readsQuery(app.build, e.path, { names: Object.keys(e.query), ignores: () => () => false });
  router.get(e.path, async (c) => {
    const latest = askedOf(c, app);
    const reading = readQuery(latest.url.searchParams, e.query, "strict", latest.app.words);
    if ("errors" in reading) return invalidJson(latest, reading.errors);
    const { query } = reading;
    const pinned = await resolveEdition(latest, (query as { release?: string }).release);
    return withRows(latest.files, async () => {
      const vintage = vintageOf(query as Parameters<typeof vintageOf>[0]);
      const urls = pinned.urls.viewing([], datedBy(pinned.catalog, vintage));
      const asked = { ...latest, query, edition: { ...pinned, urls, catalog: withChecksInView(pinned.catalog, vintage) } };
      const fault = await e.fault?.(asked);
      if (fault) return invalidJson(asked, [fault]);
      const response = await marked(await e.handle(asked), query);
      const own = response.headers.get("link");
      const shared = () => links(asked, { ...e, ...e.ofRelease?.(asked.edition.catalog.release) });
      if (response.status === 200) response.headers.set("link", own === null ? shared() : `${shared()}, ${own}`);
      return response;
    });
  });
}

/** A list of the API: the rows of one noun under its name, and everything around them. */
export interface ListEndpoint<Q extends QuerySchema, Row> extends Omit<Definition, "path" | "media" | "answer" | "query"> {
  noun: NounName;
  query: Q;
  fault?: Endpoint<Q>["fault"];
  /** Schema of a row. */
  row: v.GenericSchema<Row>;
  /** What the list is called in its citation. */
  title: (words: Words) => string;
  rows: (asked: Asked<Query<Q>>) => Row[] | Promise<Row[]>;
  /** Ids of the sources that the rows name; they are side-loaded. */
  sources?: (rows: Row[], asked: Asked<Query<Q>>) => (string | null)[];
  /** The parameters as they were understood, where that is more than what was asked. */
  understood?: (query: Query<Q>) => Record<string, unknown>;
}

/**
 * Binds the list of a noun at `/v1/<noun>`: `{ <noun>: rows, release, query, count, sources, cite_as, license }`. Lists are never cut.
 *
 * @param list the noun, its parameters, and how its rows are found; `sources` names those that are side-loaded, by id (none unless given),
 * and `understood` what stands under `query` (the parameters as they were asked, unless given)
 */
export function listEndpoint<const Q extends QuerySchema, Row>(router: Hono, app: App, list: ListEndpoint<Q, Row>): void {
  const { noun, row, title, rows: rowsOf, sources = () => [], understood = (query) => query, fault = () => null, ...definition } = list;
  const path = dataPath(noun);
  endpoint(router, app, {
    ...definition,
    fault,
    path,
    media: "application/json",
    answer: v.object({ [noun]: v.array(row), ...envelope }),
    handle: async (asked) => {
      const rows = await rowsOf(asked);
      const around = {
        query: understood(asked.query),
        count: rows.length,
        sources: sources(rows, asked),
        citeAs: cite(asked, title(asked.edition.words), path),
        ownTerms: definition.ofRelease?.(asked.edition.catalog.release).ownTerms ?? definition.ownTerms,
      };
      return json({ [noun]: rows, ...withEnvelope(asked.edition, around) });
    },
  });
}
