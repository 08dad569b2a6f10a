import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The program that Miniflare runs too. */
export const WORKERD = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd").default as string;

/** The day by which the platform's behaviour is fixed, from wrangler.toml. */
export const COMPATIBILITY_DATE = /compatibility_date = "(.*)"/.exec(readFileSync("wrangler.toml", "utf8"))?.[1] ?? "";

/** Where the modules of the front and of the renderer's Worker are built. */
export const [FRONT, RENDERER] = ["dist/front", "dist/renderer"];

/** Kinds of modules by the endings of their files. */
const KINDS = { js: "esModule", wasm: "wasm", ttf: "data" } as const;

/** A module of a Worker as a file. */
export interface ModuleFile {
  name: string;
  kind: (typeof KINDS)[keyof typeof KINDS];
}

/** The modules of a bundled Worker, its entry first: that is the one which answers. */
export function moduleFiles(folder: string, entry = "index.js"): ModuleFile[] {
  const others = readdirSync(folder).filter((name) => /\.(?:js|wasm|ttf)$/.test(name) && name !== entry);
  return [entry, ...others.sort()].map((name) => ({ name, kind: KINDS[name.split(".").pop() as keyof typeof KINDS] }));
}

/** A Worker in a configuration of workerd. */
export interface ServiceWorker {
  /** The name of the service. */
  name: string;
  modules: readonly ModuleFile[];
  /** Where the modules lie, as seen from the configuration, which embeds them. */
  folder: string;
  /** Each a binding as the configuration writes it, such as `(name = "ASSETS", service = "assets")`. */
  bindings?: readonly string[];
  /** Further fields of the Worker, as the configuration writes them. */
  more?: string;
}

/** One service of a configuration of workerd: a Worker with its modules and what is bound to it. */
export function workerService({ name, modules, folder, bindings = [], more = "" }: ServiceWorker): string {
  const text = JSON.stringify;
  const embedded = modules.map((module) => `(name = ${text(module.name)}, ${module.kind} = embed ${text(`${folder}/${module.name}`)}),`);
  return `(name = ${text(name)}, worker = (
      modules = [
        ${embedded.join("\n        ")}
      ],
      compatibilityDate = ${text(COMPATIBILITY_DATE)},
      bindings = [
        ${bindings.map((binding) => `${binding},`).join("\n        ")}
      ],
      ${more}
    )),`;
}
