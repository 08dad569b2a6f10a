import { readdirSync } from "node:fs";
import { createRequire } from "node:module";

/** The program that Miniflare runs too. */
export const WORKERD = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd").default as string;

/** A module of a Worker as a file. */
export interface ModuleFile {
  name: string;
  kind: "esModule" | "wasm";
}

/** The modules of a bundled Worker, its entry first: that is the one which answers. */
export function moduleFiles(folder: string, entry = "index.js"): ModuleFile[] {
  const others = readdirSync(folder).filter((name) => /\.(?:js|wasm)$/.test(name) && name !== entry);
  return [entry, ...others.sort()].map((name) => ({ name, kind: name.endsWith(".js") ? "esModule" : "wasm" }));
}

/** Modules as a configuration of workerd names them, embedded from a folder beside it. */
export function moduleLines(modules: readonly ModuleFile[], folder: string): string {
  const text = JSON.stringify;
  return modules.map(({ name, kind }) => `(name = ${text(name)}, ${kind} = embed ${text(`${folder}/${name}`)}),`).join("\n        ");
}
