import { readdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { type InputOptions, type OutputOptions, type Plugin, rolldown } from "rolldown";
import { style } from "./bundleCss.ts";
import { cspHash } from "./cspHash.ts";
import { slimChart } from "./slimChart.ts";

/** The client's scripts. */

/** Style sheets that scripts give to the document, as text. */
const cssAsText: Plugin = {
  name: "css-as-text",
  load: {
    filter: { id: /\.css$/ },
    handler: async (path) => ({ code: `export default ${JSON.stringify(await style(readFileSync(path, "utf8")))}`, moduleType: "js" }),
  },
};

/** How everything of the client is read. */
const CLIENT: InputOptions = {
  plugins: [cssAsText, slimChart],
  transform: { target: "es2022" },
  // Of Chart.js only what is registered stays: to read a property, as the defaults of its other scales do, changes nothing.
  treeshake: { propertyReadSideEffects: false },
  // The SVG painter's components need no more of Hono's runtime than that it writes markup; Chart.js with nothing animated mixes no colours.
  resolve: {
    alias: { "hono/jsx/jsx-runtime": resolve("src/client/markup.ts"), "@kurkle/color": resolve("src/client/plainColor.ts") },
    // Where node_modules is a link, paths are those of the project all the same.
    symlinks: false,
  },
  logLevel: "warn",
};

/** How it is written: small, with the terms of what is bundled. */
const OUTPUT: OutputOptions = { minify: true, comments: { legal: true, annotation: false, jsdoc: false } };

/** Writes the modules into a folder of assets, without those of earlier builds; the address of the one that pages load. */
export async function modules(assets: string): Promise<string> {
  const bundle = await rolldown({ ...CLIENT, input: "src/client/main.ts" });
  const names = { entryFileNames: "[name]-[hash].js", chunkFileNames: "[name]-[hash].js" };
  const { output } = await bundle.write({ ...OUTPUT, ...names, format: "es", dir: assets });
  await bundle.close();
  const kept = new Set(output.map(({ fileName }) => fileName));
  for (const file of readdirSync(assets)) if (!kept.has(file)) rmSync(`${assets}/${file}`);
  return `/assets/${output[0].fileName}`;
}

/** A script of one piece, for inside a page or for an address that never changes. */
export async function script(entry: string): Promise<string> {
  const bundle = await rolldown({ ...CLIENT, input: entry });
  const { output } = await bundle.generate({ ...OUTPUT, format: "iife" });
  await bundle.close();
  return output[0].code.trim();
}

/** A script for inside a page, with the name that the page's policy allows it by. */
export async function inline(entry: string) {
  const text = await script(entry);
  return { script: text, scriptHash: cspHash(text) };
}
