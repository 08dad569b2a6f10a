import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { deployFaults, isWorkersDev } from "../src/curator/deployFaults.ts";
import { frozenFaults } from "../src/curator/frozenFaults.ts";
import { releaseName } from "../src/curator/releases.ts";
import { SITE_VARIABLES, type SiteVariables, siteVariables } from "../src/curator/siteVariables.ts";

/**
 * `npm run deploy`: puts a release online; `npm run deploy -- --preview` uploads it to an address for a look, with readers left where they are.
 * The Worker that draws PNG files goes before it. Refuses drafts, releases that are not as they were frozen, another tag than the one in RELEASE_TAG, and absolute addresses without a host.
 * What the environment says of PUBLIC_ORIGIN, PUBLISHER and PUBLIC_CONTACT goes before wrangler.toml. Other flags go through to wrangler.
 */
function main(flags: string[]): number {
  const config = readFileSync("wrangler.toml", "utf8");
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const variables = siteVariables(config, process.env);
  const tag = process.env["RELEASE_TAG"] || null;
  const faults = deployFaults({ release: releaseName("data"), version, tag, variables, config, frozen: frozenFaults("data") });
  if (faults.length > 0) {
    console.error(`${faults.join("\n")}\nnothing was deployed`);
    return 1;
  }
  const isPreview = flags.includes("--preview");
  const name = valueOf("--name", flags);
  const site = name === null ? [] : ["--config", writeConfigFor(name, config)];
  const command = isPreview ? ["versions", "upload"] : ["deploy", ...domain(variables.PUBLIC_ORIGIN, config)];
  const args = [...command, ...site, ...overridden(variables, config), ...flags.filter((flag) => flag !== "--preview")];
  // The site names the renderer as a service, so that must be there first. A look takes the one that is online.
  try {
    return (isPreview ? 0 : wrangler(renderer(name, flags))) || wrangler(args);
  } finally {
    rmSync(NAMED, { force: true });
  }
}

function wrangler(args: string[]): number {
  return spawnSync(process.execPath, ["node_modules/wrangler/bin/wrangler.js", ...args], { stdio: "inherit" }).status ?? 1;
}

function valueOf(flag: string, flags: string[]): string | null {
  const at = flags.findIndex((each) => each === flag || each.startsWith(`${flag}=`));
  return at < 0 ? null : (flags[at]?.split("=")[1] ?? flags[at + 1] ?? null);
}

/** What deploys the renderer of PNG files, under the site's name with -renderer behind it. */
function renderer(name: string | null, flags: string[]): string[] {
  const named = name === null ? [] : ["--name", `${name}-renderer`];
  return ["deploy", "--config", "wrangler.renderer.toml", ...named, ...flags.filter((flag) => flag === "--dry-run")];
}

/** Beside wrangler.toml, while wrangler runs. */
const NAMED = "wrangler.named.toml";

/**
 * Leaves wrangler.toml as a site of another name needs it, and names the file: a copy has a renderer of its own, so that what is tried there
 * changes no picture of the other. wrangler takes no services from its flags, and reads paths as from the folder of the file.
 */
function writeConfigFor(name: string, config: string): string {
  writeFileSync(NAMED, config.replace(/^service = "[^"]*-renderer"$/m, `service = "${name}-renderer"`));
  return NAMED;
}

/** The domain of its own that the site shall have, unless wrangler.toml says by itself which addresses lead to it. */
function domain(origin: string, config: string): string[] {
  return isWorkersDev(origin) || /^[ \t]*routes?[ \t]*=|^\[\[routes\]\]/m.test(config) ? [] : ["--domain", new URL(origin).hostname];
}

/** What the environment says otherwise than wrangler.toml: the Worker is told too. */
function overridden(variables: SiteVariables, config: string): string[] {
  const written = siteVariables(config);
  return SITE_VARIABLES.filter((name) => variables[name] !== written[name]).flatMap((name) => ["--var", `${name}:${variables[name]}`]);
}

process.exit(main(process.argv.slice(2)));
