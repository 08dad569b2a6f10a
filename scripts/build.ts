import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build, transform } from "esbuild";
import { readData } from "../src/curator/readData.ts";
import { releaseName } from "../src/curator/releases.ts";
import { loadCatalog } from "../src/load/catalog.ts";
import { DataError } from "../src/load/fault.ts";
import { paletteCss } from "../src/worker/render/svg/palette.ts";

/** Builds what the Worker needs beside its own code: client bundle, style sheet, data. Bad data stop it. */

const OUT = "dist";
const ASSETS = `${OUT}/client/assets`;

async function client(): Promise<string> {
  const result = await build({
    entryPoints: ["src/client/page.ts"],
    outdir: ASSETS,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    logLevel: "warning",
  });
  const kept = new Set(Object.keys(result.metafile.outputs).map((path) => basename(path)));
  for (const file of readdirSync(ASSETS)) if (!kept.has(file)) rmSync(`${ASSETS}/${file}`);
  const entry = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint);
  return `/assets/${basename(entry?.[0] ?? "")}`;
}

async function styles(): Promise<string> {
  const css = paletteCss() + readFileSync("src/worker/render/pages/site.css", "utf8");
  return (await transform(css, { loader: "css", minify: true })).code.trim();
}

function data() {
  const release = releaseName("data");
  const files = readData("data");
  loadCatalog(files, release);
  return { release, files };
}

async function main(): Promise<void> {
  mkdirSync(ASSETS, { recursive: true });
  const [script, css, rows] = [await client(), await styles(), data()];
  const id = createHash("sha256")
    .update(JSON.stringify([script, css, rows]))
    .digest("hex")
    .slice(0, 12);
  writeFileSync(`${OUT}/data.json`, JSON.stringify(rows));
  writeFileSync(`${OUT}/build.json`, JSON.stringify({ id, css, script }));
}

main().catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exit(1);
});
