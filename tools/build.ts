import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { sep } from "node:path";
import naming from "#subject";
import { loadHead } from "../src/curator/loadHead.ts";
import { releaseName } from "../src/curator/releases.ts";
import { sha256 } from "../src/curator/sha256.ts";
import { siteVariables } from "../src/curator/siteVariables.ts";
import { loadTranslations } from "../src/curator/translations.ts";
import { PUBLISHED, type Published } from "../src/edition/published.ts";
import { seriesChanges } from "../src/model/seriesChanges.ts";
import { folderOfParts } from "../src/model/stateParts.ts";
import { shares } from "../src/model/translation.ts";
import { withdrawals } from "../src/model/withdrawal.ts";
import { DataError } from "../src/tables/fault.ts";
import { CATALOGUES } from "../src/words/catalogues.ts";
import { en } from "../src/words/en.ts";
import { type App, type Build, latestEdition } from "../src/worker/application.ts";
import { HEAD_FILE, type Head } from "../src/worker/head.ts";
import { HOME_PARTS } from "../src/worker/pages/home/builtParts.ts";
import { inline, modules, script } from "./bundleClient.ts";
import { styles } from "./bundleCss.ts";
import { bundleFront, bundleWorker } from "./bundleWorker.ts";
import { cspHash } from "./cspHash.ts";
import { frozenSentences } from "./exportReleases.ts";
import { fileSums } from "./fileSums.ts";
import { homeParts } from "./homeParts.ts";
import { keptReleases } from "./keptReleases.ts";
import { openApiText } from "./openapi.ts";
import { canonicalAddresses, idsByRelease, sampleOf } from "./prerenderAddresses.ts";
import { writeAnswers } from "./prerenderAnswers.ts";
import { writePictures } from "./prerenderImages.ts";
import { holdCount, LIMITS } from "./prerenderLimits.ts";
import { memoryIn } from "./prerenderMemory.ts";
import { PREVIEW, withPreview } from "./previewLanguages.ts";
import { releaseSums } from "./releaseSums.ts";
import { writeSearchTexts } from "./searchTexts.ts";
import { seedOfVersion } from "./seedOfVersion.ts";
import { sitemapPages } from "./sitemapPages.ts";
import { writeState } from "./stateFiles.ts";
import { toolSchemas } from "./toolSchemas.ts";
import { writeTranslations } from "./translationFiles.ts";
import { writeIcons } from "./writeIcons.ts";

/** Builds what the Worker needs beside its own code: client scripts, style sheets, data. Bad data stop it. */

const OUT = "dist";
const ASSETS = `${OUT}/client/assets`;

/** Modules are fetched with CORS, and a sandboxed embed has no origin of its own. Names carry a hash of the content. */
const ASSET_HEADERS = `/assets/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`;

/** Only what there is may be kept for good: an answer that an old name is gone must not outlive the day on which it comes back. */
function assetHeaders(files: string[]): string {
  const kept = files.map((file) => `/assets/${file}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n`);
  return [ASSET_HEADERS, ...kept].join("\n");
}

/**
 * Writes the head where the Worker reads it on demand, in parts: its validated rows, what the codings say, and, where it is a release, what
 * its charts said when it was made. What the Worker itself holds of it, its name, its subject and its checksum, is written beside the build.
 */
function writeHead(): Required<Pick<App, "catalog" | "sentences">> {
  const release = releaseName("data");
  const [catalog, sentences] = [loadHead("data", release), frozenSentences("data", release)];
  rmSync(`${OUT}/client/${folderOfParts(HEAD_FILE)}`, { recursive: true, force: true });
  const sum = writeState(`${OUT}/client`, catalog, sentences, HEAD_FILE);
  writeFileSync(`${OUT}/subject.json`, JSON.stringify(naming));
  writeFileSync(`${OUT}/head.json`, JSON.stringify({ release, subject: catalog.subject, sha256: sum } satisfies Head));
  return { catalog, sentences };
}

/** Names the state of code and data together, and what else answers are made from: every byte of it. */
function buildId(languages: readonly Published[]): string {
  const hash = createHash("sha256");
  if (languages !== PUBLISHED) hash.update(JSON.stringify(languages));
  for (const root of ["src", "tools", "data", "package-lock.json"])
    for (const path of filesBelow(root)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function filesBelow(root: string): string[] {
  if (!statSync(root).isDirectory()) return [root];
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => `${root}/${path.split(sep).join("/")}`);
  return paths.filter((path) => statSync(path).isFile()).sort();
}

/** How far each language is; what is not translated is found by `npm run check`. */
function sharesOf(languages: readonly Published[], catalog: App["catalog"]): Build["shares"] {
  const translations = loadTranslations("data");
  return Object.fromEntries(languages.map(({ language }) => [language, shares(catalog, translations[language] ?? [])]));
}

/** Where this copy serves: PUBLIC_ORIGIN, or the address of a local run. */
const LOCAL_RUN = "http://localhost:8787";

function hashed(css: string) {
  return { css, cssHash: cspHash(css) };
}

/**
 * Writes what the history of the releases says nothing of: client scripts, texts in other languages, icons and pictures. Returns the scripts and
 * style sheets that the Worker itself holds.
 */
async function writeWithoutHistory(catalog: App["catalog"], origin: string) {
  const [module, { embedCss, ...css }] = [await modules(ASSETS), await styles(catalog.subject)];
  const scripts = {
    script: module,
    embed: {
      styles: {
        marks: hashed(embedCss.marks),
        cells: hashed(embedCss.cells),
        forms: hashed(embedCss.forms),
        both: hashed(embedCss.both),
      },
      ...(await inline("src/client/embed.ts")),
    },
    host: await script("src/client/hostPage.ts"),
  };
  writeTranslations("data", `${OUT}/client`);
  await writeIcons(catalog.subject, css.palettes, `${OUT}/client/icons`);
  await writePictures(css, latestEdition({ catalog, words: en }, origin), `${OUT}/client/pictures`, `${OUT}/pictures.json`);
  return { ...css, ...scripts };
}

async function main(): Promise<void> {
  const own = siteVariables(readFileSync("wrangler.toml", "utf8"), process.env);
  const origin = own.PUBLIC_ORIGIN || LOCAL_RUN;
  mkdirSync(ASSETS, { recursive: true });
  const { catalog, sentences } = writeHead();
  const [history, look] = await Promise.all([
    keptReleases("data", `${OUT}/client/releases`, own.PUBLIC_ORIGIN, `${OUT}/releases.made`),
    writeWithoutHistory(catalog, origin),
  ]);
  const releases = history.map(({ version }) => version);
  const sums = {
    releaseSums: releaseSums(`${OUT}/client/releases`, releases),
    releaseDates: Object.fromEntries(history.map(({ version, date }) => [version, date])),
    withdrawn: withdrawals(history),
    seriesChanges: seriesChanges(history),
  };
  const named = process.env[PREVIEW] ?? "";
  const languages = withPreview(PUBLISHED, { named, newest: releases[0] ?? catalog.release, origin: own.PUBLIC_ORIGIN });
  const publisher = { name: own.PUBLISHER, contact: own.PUBLIC_CONTACT };
  const built: Omit<Build, "fileSums"> = {
    id: buildId(languages),
    ...look,
    publisher,
    languages,
    shares: sharesOf(languages, catalog),
    origin,
    releases,
    ...sums,
    toolSchemas: toolSchemas(catalog, releases),
  };
  const site: App = { catalog, build: { ...built, fileSums: {} }, words: en };
  writeFileSync(`${OUT}/client/_headers`, assetHeaders(readdirSync(ASSETS).sort()));
  writeFileSync(`${OUT}/client/sitemap.json`, JSON.stringify(sitemapPages(catalog, en, history)));
  writeFileSync(`${OUT}/client/openapi.json`, openApiText(site));
  writeFileSync(`${OUT}/client/${HOME_PARTS}`, JSON.stringify(await homeParts(site)));
  const translated = { ...site, build: { ...built, fileSums: fileSums(`${OUT}/client/words`, "words/") }, catalogues: CATALOGUES };
  await writeSearchTexts(translated, `${OUT}/client`);
  const build: Build = { ...built, fileSums: fileSums(`${OUT}/client`) };
  writeFileSync(`${OUT}/build.json`, JSON.stringify(build));
  await prerender({ ...site, build, sentences, catalogues: CATALOGUES });
  await bundleWorker(`${OUT}/worker`);
  await bundleFront(`${OUT}/front`);
}

/** What the answers were made from the last time: the same build has the same. */
const MADE = `${OUT}/prerendered.made`;

/**
 * Writes the answers to canonical addresses, and the table by which the Worker finds them. `PRERENDER=sample` writes a part of each kind, with
 * which `npm test` holds files against what is computed; `PRERENDER=none` writes nothing, so that `npm run dev` shows a change at once.
 */
async function prerender(site: App): Promise<void> {
  const wanted = process.env["PRERENDER"] ?? "all";
  const all = canonicalAddresses(site, idsByRelease("data"));
  // Where nothing is written, more addresses than a deployment may have are no fault: so data grown for a measure can be built.
  if (wanted !== "none") holdCount(all, `${OUT}/client`, LIMITS);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const seed = Number(process.env["SAMPLE_SEED"] ?? seedOfVersion(version));
  const made = sha256(Buffer.from(JSON.stringify([site.build, wanted, seed])));
  if (existsSync(`${OUT}/prerendered.json`) && existsSync(MADE) && readFileSync(MADE, "utf8") === made) return;
  rmSync(MADE, { force: true });
  const kinds = wanted === "none" ? [] : wanted === "sample" ? sampleOf(all, seed) : all;
  const memory = memoryIn(`${OUT}/answers`);
  const { table, weighed } = await writeAnswers(site, kinds, `${OUT}/client`, LIMITS, memory, wanted === "all");
  if (wanted === "all") memory.forget();
  writeFileSync(`${OUT}/prerendered.json`, JSON.stringify(table));
  writeFileSync(MADE, made);
  for (const { kind, files, bytes, packed } of weighed) console.log(`${kind}: ${files} files, ${bytes} bytes, packed ${packed}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exit(1);
});
