import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { COMPACT } from "../src/chart/chartSpec/chartSpec.ts";
import { THEMES } from "../src/chart/svg/palette.ts";
import { listReleases, releaseFolder } from "../src/curator/releases.ts";
import { differenceAddress } from "../src/edition/differenceAddress.ts";
import type { Edition } from "../src/edition/edition.ts";
import { FOUND } from "../src/edition/foundPaths.ts";
import { API_FILES, CHART_FILES, NOUNS } from "../src/edition/paths.ts";
import type { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import { allObservations } from "../src/model/queries.ts";
import { EVERYTHING } from "../src/model/vintage.ts";
import { type App, latestEdition } from "../src/worker/application.ts";
import { listedPicture } from "../src/worker/pages/charts/listedPicture.ts";
import { DARK, NARROW, UPRIGHT } from "../src/worker/pages/home/waitingPicture.tsx";
import { IN_WORDPRESS } from "../src/worker/prerendered/volume.ts";
import { chosenAddresses, linkedAddresses } from "./chosenAddresses.ts";
import { pictureAddresses } from "./pictureAddresses.ts";
import type { Kind } from "./prerenderKind.ts";
import { turnedDashboards, turnedIndex } from "./turnedAddresses.ts";

/** Ids of what a frozen release has addresses of. */
export interface Frozen {
  charts: string[];
  series: string[];
}

/** Ids of the charts and series of each frozen release, by its version. */
export function idsByRelease(data: string): Map<string, Frozen> {
  const ids = (version: string, table: keyof Frozen) =>
    csvParse(readFileSync(`${releaseFolder(data, version)}/${table}.csv`, "utf8")).map(({ id }) => id ?? "");
  return new Map(listReleases(data).map((version) => [version, { charts: ids(version, "charts"), series: ids(version, "series") }]));
}

/** Files of a chart that are written; PNG files are drawn by `prerenderImages.ts`, those of default views alone. */
const WRITTEN = CHART_FILES.filter((file) => file !== "png");

/**
 * The canonical addresses by kind: of the newest state of the data all of them, of each pinned release its charts, its embeds, its series, and
 * the pages that list its rows. Canonical is the address that the site itself writes, its parameters in the site's order.
 *
 * @param frozen what each release has, by its version
 */
export function canonicalAddresses(site: App, frozen: Map<string, Frozen>): Kind[] {
  const { catalog, build, words } = site;
  const edition = latestEdition(site, build.origin);
  const { urls } = edition;
  const releasesWith = [...frozen].map(([version, of]) => ({ ...of, version, pinned: urls.pinnedTo(version) }));
  const recent = releasesWith.slice(0, RECENT);
  const languages = build.languages.map(({ language }) => language);
  const numbers = allObservations(catalog, EVERYTHING).map(({ id }) => id);
  const ids = catalog.charts.map(({ id }) => id);
  const newest = recent.slice(0, 1).map(({ pinned }) => pinned);
  const kinds: Kind[] = [
    { name: "pages", addresses: pages(urls, build.releases, Object.keys(words.problem.titles)) },
    { name: "what changed since a release", addresses: earlier(build.releases).map((since) => differenceAddress(urls, since)) },
    { name: "dashboards with one thing changed", addresses: turnedDashboards(urls, catalog) },
    { name: "the index by another method", addresses: turnedIndex(urls, catalog) },
    { name: "pages that links turn or narrow", addresses: linkedAddresses(edition) },
    { name: "pages that a form turns or narrows", addresses: chosenAddresses(edition) },
    { name: "pages of numbers", addresses: numbers.map((id) => urls.observation(id)) },
    { name: "cards of numbers", addresses: numbers.map((id) => urls.numberCard(id)) },
    { name: "pages of sources", addresses: catalog.sources.map(({ id }) => urls.source(id)) },
    { name: "charts", addresses: ids.flatMap((id) => [...chart(urls, id, catalog.release), ...upright(urls, id)]) },
    ...pictureAddresses(edition, languages, recent),
    {
      name: "how charts are embedded",
      addresses: [null, ...languages].flatMap((language) => ids.flatMap((id) => embedding(urls.in(language), id))),
    },
    { name: "feeds of charts", addresses: ids.map((id) => urls.chartFeed(id)) },
    { name: "API: lists and files", addresses: lists(urls) },
    { name: "API: series", addresses: catalog.series.flatMap(({ id }) => series(urls, id)) },
    { name: "API: numbers", addresses: numbers.map((id) => urls.data("observations", id)) },
    { name: "API: events and sources", addresses: rows(urls, catalog) },
    { name: "API: releases", addresses: build.releases.flatMap((version) => releases(urls, version)) },
    { name: "files that are looked for", addresses: [urls.script(), ...Object.values(FOUND).filter((path) => path !== FOUND.mcp)] },
    {
      name: "charts of pinned releases",
      addresses: releasesWith.flatMap(({ pinned, version, charts }) => charts.flatMap((id) => chart(pinned, id, version))),
    },
    {
      name: "cards of numbers of the newest release",
      addresses: newest.flatMap((pinned) =>
        [null, ...languages].flatMap((language) => numbers.map((id) => pinned.in(language).numberCard(id))),
      ),
    },
    {
      name: "pages of numbers and sources of the newest release",
      addresses: newest.flatMap((pinned) => [
        ...numbers.map((id) => pinned.observation(id)),
        ...catalog.sources.map(({ id }) => pinned.source(id)),
      ]),
    },
    {
      name: "how charts of pinned releases are embedded",
      addresses: releasesWith.flatMap(({ pinned, charts }) => charts.flatMap((id) => embedding(pinned, id))),
    },
    {
      name: "series of pinned releases",
      addresses: releasesWith.flatMap(({ pinned, series: ids }) => ids.flatMap((id) => series(pinned, id))),
    },
    { name: "pages of pinned releases", addresses: releasesWith.flatMap(({ pinned }) => pinnedPages(pinned)) },
    ...languages.flatMap((language) => {
      const own = urls.in(language);
      const ofNumbers = numbers.flatMap((id) => [own.observation(id), own.numberCard(id)]);
      const rows = [...ofNumbers, ...catalog.sources.map(({ id }) => own.source(id))];
      return [
        { name: `pages and charts in ${language}`, addresses: inLanguage({ ...edition, urls: own }, build.releases) },
        { name: `numbers and sources in ${language}`, addresses: rows },
        {
          name: `charts of recent releases in ${language}`,
          addresses: recent.flatMap(({ pinned, charts }) => charts.flatMap((id) => shown(pinned.in(language), id))),
        },
      ];
    }),
  ];
  return kinds.filter(({ addresses }) => addresses.length > 0);
}

/**
 * What is opened most in another language: its pages, and of charts the page, the files, the embeds and what these are drawn from. What
 * only a form leads to, and charts of older releases, are computed when they are asked for: of five languages they are thirty thousand.
 */
function inLanguage(edition: Edition, releases: readonly string[]): string[] {
  const { catalog, urls } = edition;
  const charts = catalog.charts.flatMap(({ id }) => [...chart(urls, id, catalog.release), ...upright(urls, id)]);
  const turned = [...turnedDashboards(urls, catalog), ...turnedIndex(urls, catalog), ...linkedAddresses(edition)];
  const all = [...pages(urls, releases, []), ...turned, ...charts];
  // Some are in English alone, whatever language leads to them.
  return all.filter((address) => address.startsWith(`/${urls.language}`) || address.includes(`lang=${urls.language}`));
}

/** Releases since which something may have changed: all but the newest, which stands first. */
const earlier = (releases: readonly string[]) => releases.slice(1);

function pages(urls: Urls, releases: readonly string[], problems: string[]): string[] {
  return [
    ...[urls.home(), urls.charts(), urls.events(), urls.sources(), urls.disagreements(), urls.checks(), urls.method(), urls.glossary()],
    ...[
      urls.search(),
      urls.changes(),
      ...releases.map((release) => urls.changes(release)),
      differenceAddress(urls),
      urls.page("guide"),
      urls.page("about"),
      urls.page("inYourArticle"),
      urls.page("problems"),
    ],
    ...problems.map((type) => urls.problem(type)),
  ];
}

/** What a release is read by: its dashboard, to which `/changes` leads, the pages of its menu that show rows, and the index as data. */
function pinnedPages(urls: Urls): string[] {
  const shown = [urls.home(), urls.charts(), urls.events(), urls.sources(), urls.disagreements(), urls.checks(), urls.method()];
  return [...shown, urls.data("balance"), urls.data("balance", "dimensions")];
}

/**
 * Releases, the newest first, that embeds of today name: of their charts there is what such an embed shows in every language, and the picture
 * that stands in its place where no script runs. Of older releases that is computed, but for embeds in English.
 */
const RECENT = 3;

/** A chart as readers get it: its page, its embed, and what the client draws both from. */
function shown(urls: Urls, id: string): string[] {
  return [urls.chart(id), urls.embed(id), urls.chartFile(id, "json", undefined, [[...COMPACT]])];
}

/** Page, files and embeds of one chart, in each of their themes, what the client draws it from, and its pictures in the list of charts. */
function chart(urls: Urls, id: string, release: string): string[] {
  const { light, dark } = listedPicture(release);
  const own = new Set([
    ...WRITTEN.map((file) => urls.chartFile(id, file)),
    ...[light, dark].map((also) => urls.chartFile(id, "svg", undefined, also)),
  ]);
  return [
    urls.chart(id),
    ...own,
    urls.chartFile(id, "json", undefined, [[...COMPACT]]),
    urls.embed(id),
    ...THEMES.map((theme) => urls.embed(id, undefined, [["theme", theme]])),
  ];
}

/** How a chart is embedded, as its page and its embeds link to it, and as WordPress asks of these links. */
function embedding(urls: Urls, id: string): string[] {
  const { absolute } = urls;
  const shown = [absolute.chart(id), absolute.embed(id), ...THEMES.map((theme) => absolute.embed(id, undefined, [["theme", theme]]))];
  return shown.map((address) => urls.oembed(address)).flatMap((linked) => [linked, linked.replace(/&format=json$/, IN_WORDPRESS)]);
}

/** The pictures that the dashboard shows where no script runs. */
function upright(urls: Urls, id: string): string[] {
  return [[UPRIGHT], [UPRIGHT, DARK], [NARROW], [NARROW, DARK]].map((also) => urls.chartFile(id, "svg", undefined, also));
}

function lists(urls: Urls): string[] {
  return [
    urls.data(),
    ...NOUNS.map((noun) => urls.data(noun)),
    ...(["observations.csv", "events.csv", "balance.csv", "checks.csv"] as const).map((file) => urls.data(file)),
    ...["dimensions", "dimensions.csv", "dimensions/refused"].map((part) => urls.data("balance", part)),
    ...API_FILES.map((file) => urls.data(file)),
  ];
}

function series(urls: Urls, id: string): string[] {
  const forms = ["", ".csv", ".jsonstat.json"];
  return [urls.data("series", id), ...forms.map((form) => urls.data("series", id, `observations${form}`))];
}

function rows(urls: Urls, { events, sources }: Catalog): string[] {
  return [...events.map(({ id }) => urls.data("events", id)), ...sources.map(({ id }) => urls.data("sources", id))];
}

function releases(urls: Urls, version: string): string[] {
  const files = ["", "datapackage.json", "archive.zip", "package.zip", "package/datapackage.json"];
  return files.map((file) => urls.data("releases", version, ...(file === "" ? [] : [file])));
}

/** Addresses of each kind that a sample has, about so many. */
const SAMPLE = 4;

/**
 * A part of the addresses of every kind, another one with each seed: from the seed's place on every so many, by an odd step, so that all forms
 * of a chart have their turn. The first of each kind is among them.
 */
export function sampleOf(kinds: Kind[], seed: number): Kind[] {
  return kinds
    .filter(({ isDrawn }) => !isDrawn)
    .map(({ name, addresses }) => {
      const step = Math.max(1, Math.floor(addresses.length / SAMPLE)) | 1;
      return { name, addresses: addresses.filter((_, i) => i === 0 || i % step === seed % step) };
    });
}
