import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { style } from "./bundleCss.ts";
import { cspHash } from "./cspHash.ts";

/** The client's scripts. */

/** Style sheets that scripts give to the document, as text. */
const cssAsText: Plugin = {
  name: "css-as-text",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await style(readFileSync(path, "utf8")), loader: "text" })),
};

/** How everything of the client is bundled. */
const CLIENT: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  plugins: [cssAsText],
  // The SVG painter's components need no more of Hono's runtime than that it writes markup; Chart.js with nothing animated mixes no colours.
  alias: { "hono/jsx/jsx-runtime": "./src/client/markup.ts", "@kurkle/color": "./src/client/plainColor.ts" },
  logLevel: "warning",
};

/** Writes the modules into a folder of assets, without those of earlier builds; the address of the one that pages load. */
export async function modules(assets: string): Promise<string> {
  const result = await build({
    ...CLIENT,
    entryPoints: ["src/client/main.ts"],
    outdir: assets,
    splitting: true,
    format: "esm",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    // Names carry a hash of the inputs' paths too: where node_modules is a link, they are those of the project all the same.
    preserveSymlinks: true,
    // The terms of what is bundled stand in a file beside the script, which names it.
    legalComments: "linked",
  });
  const kept = new Set(Object.keys(result.metafile.outputs).map((path) => basename(path)));
  for (const file of readdirSync(assets)) if (!kept.has(file)) rmSync(`${assets}/${file}`);
  const entry = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint);
  return `/assets/${basename(entry?.[0] ?? "")}`;
}

/** A script of one piece, for inside a page or for an address that never changes. */
export async function script(entry: string): Promise<string> {
  const result = await build({ ...CLIENT, entryPoints: [entry], format: "iife", write: false });
  return result.outputFiles[0]?.text.trim() ?? "";
}

/** A script for inside a page, with the name that the page's policy allows it by. */
export async function inline(entry: string) {
  const text = await script(entry);
  return { script: text, scriptHash: cspHash(text) };
}
