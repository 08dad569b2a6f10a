import { spawnSync } from "node:child_process";
import { lookup } from "node:dns/promises";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** Where the site will listen. */
export interface Listening {
  host: string;
  port: number;
}

/**
 * Where wrangler will listen: its flags, else the section `dev` of its configuration.
 *
 * @param config text of wrangler.toml
 */
export function listeningOf(flags: string[], config: string): Listening {
  const options = { port: { type: "string" }, ip: { type: "string" } } as const;
  const { port, ip } = parseArgs({ args: flags, options, strict: false }).values;
  const dev = /^\[dev\]([^[]*)/m.exec(config)?.[1] ?? "";
  const set = (name: string) => new RegExp(`^${name} = "?([^"\n]*)"?`, "m").exec(dev)?.[1];
  return { host: String(ip ?? set("ip") ?? "localhost"), port: Number(port ?? set("port") ?? 8787) };
}

/** What keeps the site from listening there, with the way out; null when nothing does. */
export async function portFault({ host, port }: Listening): Promise<string | null> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) return `--port ${port}: expected a number from 0 to 65535.`;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.length === 0) return `--ip ${host}: this machine knows no such name. Try 127.0.0.1, or 0.0.0.0 for all networks.`;
  const codes = await Promise.all(addresses.map(({ address }) => listeningFault(address, port)));
  if (codes.includes("EADDRINUSE"))
    return `port in use: another program listens on ${host}:${port}. Stop it, or take another port: npm start -- --port ${port + 1}`;
  if (codes.includes("EACCES"))
    return `port ${port} is kept for the administrator of this machine. Take another one: npm start -- --port 8787`;
  // A name may stand for an address of a protocol that is switched off here; one that can be used is enough.
  return codes.every((code) => code !== null) ? `--ip ${host}: this machine cannot listen there (${codes[0]}). Try 127.0.0.1.` : null;
}

function listeningFault(host: string, port: number): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(null)));
  });
}

/** What is written while the site runs: by the build and by wrangler. */
const WRITTEN = [".", "dist", "dist/client", "dist/client/assets", ".wrangler"];

/** The first folder of the project that the build cannot write to, in words; null when it can. */
export function folderFault(): string | null {
  const closed = WRITTEN.find((folder) => existsSync(folder) && !isWritable(folder));
  return closed === undefined
    ? null
    : `${resolve(closed)} cannot be written by this account: the build leaves its files there. Give it to this account, or use a copy of your own.`;
}

/** The home folder when nothing can be written there, or none is set; null otherwise. wrangler would keep its logs in it. */
export function closedHome(): string | null {
  const home = homedir();
  let there = join(process.env["XDG_CONFIG_HOME"] || join(home, ".config"), ".wrangler");
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return isWritable(there) ? null : home;
}

function isWritable(folder: string): boolean {
  try {
    // Of a file there is no such entry.
    accessSync(`${folder}/.`, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why workerd, which runs the site, does not start on this machine, in words; null when it does. */
export function workerdFault(): string | null {
  try {
    const program = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd").default as string;
    const { error, status, stderr } = spawnSync(program, ["--version"], { encoding: "utf8" });
    if (error === undefined && status === 0) return null;
    return `workerd, which runs the site, does not start on this machine: ${error?.message ?? stderr.split("\n")[0]}. It needs glibc 2.35 on Linux; see docs/deploy.md for a container.`;
  } catch {
    return `node_modules was installed for another machine than ${process.platform}-${process.arch}: npm ci installs what this one needs.`;
  }
}
