import type { Hono } from "hono";
import { queryOf } from "../../edition/address.ts";
import { datedBy } from "../../edition/dated.ts";
import { termsAddress } from "../../edition/termsAddress.ts";
import type { Parameters } from "../../edition/viewQuery.ts";
import { withChecksInView } from "../../model/checksInView.ts";
import { isOlderThan } from "../../model/turn.ts";
import { isDraft } from "../../model/version.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { App } from "../application.ts";
import { EmbedProblem } from "../frame/embedProblem.tsx";
import { documentText, Layout } from "../frame/layout.tsx";
import type { Page } from "../frame/page.ts";
import { ProblemPage } from "../frame/problem.tsx";
import { type Asked, askedOf } from "./asked.ts";
import { type Reads, readsQuery } from "./canonicalAddress.ts";
import { correctionsOf } from "./corrections.ts";
import { embedPolicy, isEmbed } from "./embedPolicy.ts";
import { pageLanguage } from "./languageParameter.ts";
import { lostNames } from "./nearlyKnown.ts";
import { withRows } from "./partRows.ts";
import { passesOver } from "./passedOver.ts";
import { type ProblemType, statusOf } from "./problem.ts";
import { type ParameterError, type Query, type QuerySchema, readQuery } from "./readQuery.ts";
import { resolveEdition } from "./resolveEdition.ts";
import { html } from "./respond.ts";
import { vintageOf, vintageQuery } from "./vintageQuery.ts";

/** One request for a page that shows data. */
export interface PageAsked<Q = unknown> extends Asked<Q> {
  vintage: Vintage;
  /** The known parameters as they stand in the address. */
  stated: Record<string, string>;
  /** Absolute address of the page without its query. */
  address: string;
}

type Answer = Page | Response;

/**
 * Binds a page that shows data to its path. Parameters are read leniently: unknown ones do not matter, an invalid value of a known one is
 * a 400.
 *
 * @param path Hono's path, such as `/charts/:id`
 * @param query parameters beside `release`, `as_of` and `collection`, which every page takes
 * @param show gives the page, or another answer such as a redirect; it gets the edition that the address pins, with what later releases
 * corrected since and only the checks that the vintage counts
 * @param heeds whether the page says something of parameters that it does not know
 */
export function page<const Q extends QuerySchema>(
  router: Hono,
  app: App,
  path: string,
  query: Q,
  show: (asked: PageAsked<Query<Q>>) => Answer | Promise<Answer>,
  heeds?: (given: URLSearchParams) => boolean,
): void {
  const schema = { ...query, ...vintageQuery(app) };
  const spoken = { ...pageLanguage(app, path), ...schema };
  const own = reads(schema);
  const ignores = (given: URLSearchParams) => (heeds?.(given) ? () => false : own.ignores(given));
  readsQuery(app.build, path, heeds === undefined ? own : { names: own.names, ignores });
  router.get(path, async (c) => {
    const latest = askedOf(c, app);
    const reading = readQuery(latest.url.searchParams, spoken, "lenient", latest.app.words);
    if ("errors" in reading) return invalidPage(latest, reading.errors);
    const { release, ...rest } = reading.query as { release?: string };
    const pinned = await resolveEdition(latest, release);
    const vintage = vintageOf(rest);
    const since = await announced(latest, pinned.pinned);
    const address = addressOf(latest);
    return withRows(latest.files, async () => {
      const { release: _, ...view } = reading.asked;
      const urls = pinned.urls.viewing(Object.entries(view), datedBy(pinned.catalog, vintage));
      const edition = { ...pinned, ...since, urls, catalog: withChecksInView(pinned.catalog, vintage) };
      const asked = { ...latest, edition, query: reading.query as Query<Q>, vintage, stated: reading.asked, address };
      const shared = withLost(asItIsShared(await show(asked), reading.asked), latest, spoken);
      const response = answered(app, inItsView(shared, asked));
      if (response.status === 200) response.headers.set("link", pageLinks(asked));
      return response;
    });
  });
}

/** Binds a page that is of today whatever release its address asks for; `query`: its own parameters, read as those of other pages. */
export function plainPage<const Q extends QuerySchema = Record<never, never>>(
  router: Hono,
  app: App,
  path: string,
  show: (asked: Asked<Query<Q>> & { address: string }) => Answer | Promise<Answer>,
  query: Q = {} as Q,
): void {
  readsQuery(app.build, path, reads(query));
  const spoken = { ...pageLanguage(app, path), ...query };
  router.get(path, async (c) => {
    const asked = askedOf(c, app);
    const reading = readQuery(asked.url.searchParams, spoken, "lenient", asked.app.words);
    if ("errors" in reading) return invalidPage(asked, reading.errors);
    const read = { ...asked, query: reading.query, address: addressOf(asked) };
    return withRows(asked.files, async () => answered(app, withLost(await show(read), asked, spoken)));
  });
}

/** How a page reads its query: whatever is said, it passes over the same. */
function reads(query: QuerySchema): Reads {
  const names = Object.keys(query);
  return { names, ignores: (given) => passesOver(names, given), isPage: true };
}

/** Letters of a wrong value that its page repeats at most. */
const LONGEST_ECHO = 80;

/**
 * Answers 400 with a page that says which parameters are wrong, and what the address has in their place. In somebody else's article a release
 * that there is not is said without the list of all, and the chart's page in the newest one is the way on.
 */
function invalidPage(asked: Asked, errors: ParameterError[]): Response {
  const { problem } = asked.app.words;
  const { catalog, urls } = asked.edition;
  let link: { href: string; label: string } | undefined;
  const details = errors.flatMap(({ parameter, detail }) => {
    const [given = "", ...more] = asked.url.searchParams.getAll(parameter);
    if (given === "" || more.length > 0) return [detail];
    const short = given.slice(0, LONGEST_ECHO);
    if (parameter !== "release" || !isEmbed(asked.path)) return [detail, problem.given(short)];
    if (catalog.chartById.has(asked.id)) link = { href: urls.chart(asked.id), label: problem.newest };
    return [problem.notFound("release", short)];
  });
  return problemPage(asked, "invalid-parameter", details, link);
}

/** A page says which parameters of its address could not be read. Releases before 2026.31.0 pass them over. */
function withLost(answer: Answer, { url }: Asked, known: QuerySchema): Answer {
  if (answer instanceof Response || isOlderThan(answer.edition.catalog.release, "2026.31.0")) return answer;
  const nearly = lostNames(url.searchParams, Object.keys(known)).map((name) => name.slice(0, LONGEST_ECHO));
  const lost = [...(answer.lost ?? []), ...nearly];
  return lost.length === 0 ? answer : { ...answer, lost };
}

/** A picture of the page without parameters is none of a view that has some, and its address cites another view; the pin is no view. */
function asItIsShared(answer: Answer, { release: _, ...stated }: Record<string, string>): Answer {
  if (answer instanceof Response || Object.keys(stated).length === 0) return answer;
  const cited = answer.address.includes("?") ? answer.address : `${answer.address}?${new URLSearchParams(stated)}`;
  if (answer.card === undefined || answer.card.isOfView) return { ...answer, cited };
  return { ...answer, cited, card: { ...answer.card, image: null } };
}

/**
 * A page that does not say it itself says which sources it counts, and has the way back from that. Releases before 2026.25.0 do not say it on
 * lists. Of a list all sources count by themselves.
 */
function inItsView(answer: Answer, { address: here, stated: { collection, ...stated } }: PageAsked): Answer {
  if (answer instanceof Response || answer.saysView || isOlderThan(answer.edition.catalog.release, "2026.25.0")) return answer;
  const parameters = Object.entries(collection === undefined || collection === "all" ? stated : { ...stated, collection });
  if (!parameters.some(([name]) => name === "as_of" || name === "collection")) return answer;
  const { pathname } = new URL(here);
  const address = (others: Parameters) => `${pathname}${queryOf(others)}`;
  return { ...answer, turned: { parameters, address } };
}

function answered({ build }: App, answer: Answer): Response {
  return answer instanceof Response ? answer : html(documentText(Layout({ page: answer, build })));
}

/**
 * Answers with a page that says what is wrong, and, where there is one, the address that helps; in a frame with a line. It shows no rows, so that
 * nothing on it was corrected since.
 */
export function problemPage(
  { app, edition: asked, path }: Pick<Asked, "app" | "edition" | "path">,
  type: ProblemType,
  details: string[],
  link?: { href: string; label: string },
): Response {
  const edition = { ...asked, corrections: [] };
  const wrong = { title: edition.words.problem.titles[type], details, link };
  if (isEmbed(path)) {
    const response = html(documentText(EmbedProblem({ edition, build: app.build, ...wrong })), statusOf(type));
    response.headers.set("content-security-policy", embedPolicy(app.build, "marks", edition.urls.origin));
    return response;
  }
  const page = ProblemPage({ edition, ...wrong });
  return html(documentText(Layout({ page, build: app.build })), statusOf(type));
}

function addressOf({ edition, url }: Asked): string {
  return `${edition.urls.origin}${url.pathname}`;
}

/** How to cite a page, with what it was asked for and without what it ignores; and where the terms are told, for it shows rows of others. */
function pageLinks({ edition: { catalog, urls }, stated: { release: _, ...asked }, address }: PageAsked): string {
  const pin = isDraft(catalog.release) ? {} : { release: catalog.release };
  const query = new URLSearchParams({ ...pin, ...asked });
  return `<${address}${queryOf(query)}>; rel="cite-as", <${termsAddress(urls.canonical)}>; rel="license"`;
}

type Announced = Pick<Asked["edition"], "corrections" | "newest" | "unpinned">;

/** What a pinned page has to say of itself: what was corrected since, and the way to the newest numbers. */
async function announced({ app, edition, files, url }: Asked, pinned: string | null): Promise<Announced> {
  if (pinned === null) return {};
  const here = new URL(url);
  here.searchParams.delete("release");
  return {
    corrections: await correctionsOf(app.build, files, pinned),
    newest: edition.catalog,
    unpinned: `${here.pathname}${here.search}`,
  };
}
