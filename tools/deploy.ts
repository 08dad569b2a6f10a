import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { deployFaults, isWorkersDev } from "../src/curator/deployFaults.ts";
import { frozenFaults } from "../src/curator/frozenFaults.ts";
import { releaseName } from "../src/curator/releases.ts";
import { SITE_VARIABLES, type SiteVariables, siteVariables } from "../src/curator/siteVariables.ts";

/**
 * `npm run deploy`: puts a release online; `npm run deploy -- --preview` uploads it to an address for a look, with readers left where they are.
 * A Worker that another one names goes before it: what draws PNG files, then what computes, then the front that readers reach. Refuses drafts,
 * releases that are not as they were frozen, another tag than the one in RELEASE_TAG, and absolute addresses without a host.
 * What the environment says of PUBLIC_ORIGIN, PUBLISHER and PUBLIC_CONTACT goes before wrangler.toml. Other flags go through to wrangler.
 */
function main(flags: string[]): number {
  const [config, front] = [readFileSync("wrangler.toml", "utf8"), readFileSync(FRONT, "utf8")];
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const variables = siteVariables(config, process.env);
  const tag = process.env["RELEASE_TAG"] || null;
  const faults = deployFaults({ release: releaseName("data"), version, tag, variables, config: front, frozen: frozenFaults("data") });
  if (faults.length > 0) {
    console.error(`${faults.join("\n")}\nnothing was deployed`);
    return 1;
  }
  const copy = flagValue("--name", flags);
  const computed = [...configFor(copy, "wrangler.toml", config), ...overridden(variables, config)];
  const others = unnamed(flags).filter((flag) => flag !== "--preview");
  const origin = [...domain(variables.PUBLIC_ORIGIN, front), "--var", `PUBLIC_ORIGIN:${variables.PUBLIC_ORIGIN}`];
  const deployments = [
    ["--config", RENDERER, ...nameOf(copy, "renderer"), ...dryRun(flags)],
    [...computed, ...nameOf(copy, "computed"), ...dryRun(flags)],
    [...configFor(copy, FRONT, front), ...(copy === null ? [] : ["--name", copy]), ...origin, ...others],
  ];
  try {
    // What computes answers every address by itself, so a look is at that alone; its pictures are drawn by the renderer that is online.
    if (flags.includes("--preview")) return wrangler(["versions", "upload", ...computed, ...nameOf(copy, "computed"), ...others]);
    return deployments.reduce((status, flagged) => status || wrangler(["deploy", ...flagged]), 0);
  } finally {
    for (const file of ["wrangler.toml", FRONT]) rmSync(named(file), { force: true });
  }
}

/** Configurations of the Workers that readers reach and that draws; what computes has wrangler.toml. */
const [FRONT, RENDERER] = ["wrangler.front.toml", "wrangler.renderer.toml"];

function wrangler(args: string[]): number {
  return spawnSync(process.execPath, ["node_modules/wrangler/bin/wrangler.js", ...args], { stdio: "inherit" }).status ?? 1;
}

function flagValue(flag: string, flags: string[]): string | null {
  const at = flags.findIndex((each) => each === flag || each.startsWith(`${flag}=`));
  return at < 0 ? null : (flags[at]?.split("=")[1] ?? flags[at + 1] ?? null);
}

/** Flags but for the name: each Worker has one of its own. */
function unnamed(flags: string[]): string[] {
  return flags.filter((flag, at) => !/^--name(?:=|$)/.test(flag) && flags[at - 1] !== "--name");
}

/** The name of a copy's Worker behind its front: the site's, and what it does. */
function nameOf(copy: string | null, does: string): string[] {
  return copy === null ? [] : ["--name", `${copy}-${does}`];
}

function dryRun(flags: string[]): string[] {
  return flags.filter((flag) => flag === "--dry-run");
}

/** Beside the configuration that it is made of, while wrangler runs. */
function named(file: string): string {
  return file.replace(/\.toml$/, ".named.toml");
}

/**
 * Leaves a configuration as a site of another name needs it: a copy has Workers of its own, so that what is tried there changes nothing of the
 * other. wrangler takes no services from its flags, and reads paths as from the folder of the file.
 */
function configFor(copy: string | null, file: string, text: string): string[] {
  if (copy === null) return ["--config", file];
  writeFileSync(named(file), text.replace(/^service = "[^"]*-(renderer|computed)"$/m, `service = "${copy}-$1"`));
  return ["--config", named(file)];
}

/** The domain of its own that the site shall have, unless its configuration says by itself which addresses lead to it. */
function domain(origin: string, config: string): string[] {
  return isWorkersDev(origin) || /^[ \t]*routes?[ \t]*=|^\[\[routes\]\]/m.test(config) ? [] : ["--domain", new URL(origin).hostname];
}

/** What the environment says otherwise than wrangler.toml: the Worker is told too. */
function overridden(variables: SiteVariables, config: string): string[] {
  const written = siteVariables(config);
  return SITE_VARIABLES.filter((name) => variables[name] !== written[name]).flatMap((name) => ["--var", `${name}:${variables[name]}`]);
}

process.exit(main(process.argv.slice(2)));
