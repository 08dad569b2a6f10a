import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { sep } from "node:path";
import { readData } from "../src/curator/readData.ts";
import { readReleased } from "../src/curator/released.ts";
import { listReleases, releaseFolder, releaseName } from "../src/curator/releases.ts";
import { loadCatalog } from "../src/load/catalog.ts";
import { readCodingSigns } from "../src/load/codingCatalog.ts";
import { DataError } from "../src/load/fault.ts";
import { loadHead } from "../src/load/head.ts";
import type { Build, Site } from "../src/worker/site.ts";
import { en } from "../src/worker/words/en.ts";
import { cspHash } from "./cspHash.ts";
import { writeFonts } from "./fonts.ts";
import { writeReleases } from "./frozen.ts";
import { openApiText } from "./openapi.ts";
import { writePictures } from "./pictures.ts";
import { releaseSums } from "./releaseSums.ts";
import { inline, modules, script } from "./scripts.ts";
import { styles } from "./styles.ts";

/** Builds what the Worker needs beside its own code: client scripts, style sheets, data. Bad data stop it. */

const OUT = "dist";
const ASSETS = `${OUT}/client/assets`;

/** Modules are fetched with CORS, and a sandboxed embed has no origin of its own. Names carry a hash of the content. */
const ASSET_HEADERS = `/assets/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;

function data() {
  const release = releaseName("data");
  const files = readData("data");
  const [first, second] = [readData("data/codings/first"), readData("data/codings/second")];
  const codingSigns = readCodingSigns(loadHead(files, release, readReleased("data")), first, second);
  return { rows: { release, files, codingSigns }, catalog: loadCatalog(files, release, codingSigns) };
}

/** Day of each frozen release, from its Data Package. */
function releaseDates(): Record<string, string> {
  const created = (version: string) =>
    (JSON.parse(readFileSync(`${releaseFolder("data", version)}/datapackage.json`, "utf8")) as { created: string }).created;
  return Object.fromEntries(listReleases("data").map((version) => [version, created(version).slice(0, 10)]));
}

/** Names the state of code and data together: every byte that an answer is made from. */
function buildId(): string {
  const hash = createHash("sha256");
  for (const root of ["src", "scripts", "data", "package-lock.json"])
    for (const path of filesBelow(root)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function filesBelow(root: string): string[] {
  if (!statSync(root).isDirectory()) return [root];
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => `${root}/${path.split(sep).join("/")}`);
  return paths.filter((path) => statSync(path).isFile()).sort();
}

/** PUBLIC_ORIGIN of wrangler.toml, or the address of a local run. */
function publicOrigin(): string {
  return /^PUBLIC_ORIGIN = "([^"]+)"/m.exec(readFileSync("wrangler.toml", "utf8"))?.[1] ?? "http://localhost:8787";
}

async function main(): Promise<void> {
  mkdirSync(ASSETS, { recursive: true });
  const [module, { embedCss, ...css }, { rows, catalog }] = [await modules(ASSETS), await styles(), data()];
  const scripts = {
    script: module,
    reveal: await inline("src/client/reveal.ts"),
    embed: { css: embedCss, cssHash: cspHash(embedCss), ...(await inline("src/client/embed.ts")) },
    host: await script("src/client/host.ts"),
  };
  const releases = writeReleases("data", `${OUT}/client/releases`);
  const sums = { releaseSums: releaseSums(`${OUT}/client/releases`, releases), releaseDates: releaseDates() };
  const build: Build = { id: buildId(), ...css, ...scripts, origin: publicOrigin(), releases, ...sums };
  const site: Site = { catalog, build, words: en, raster: null, pinned: null };
  writeFileSync(`${OUT}/client/_headers`, ASSET_HEADERS);
  writeFileSync(`${OUT}/data.json`, JSON.stringify(rows));
  writeFileSync(`${OUT}/build.json`, JSON.stringify(build));
  writeFileSync(`${OUT}/client/openapi.json`, openApiText(site));
  const fonts = (await writeFonts(`${OUT}/client/fonts`)).map((file) => new Uint8Array(readFileSync(`${OUT}/client/fonts/${file}`)));
  await writePictures(site, `${OUT}/client/pictures`, `${OUT}/pictures.json`, fonts);
}

main().catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exit(1);
});
