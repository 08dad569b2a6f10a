import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { listeningOf, portFault } from "../../tools/start/startFaults.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";

const START = "tools/start/start.cjs";

/** Waits until it is told to end or its input ends; once it listens for both, it says what it was asked, where it keeps its logs and how much the build makes beforehand. */
const WRANGLER = `process.on("SIGTERM", () => { console.log("told to end"); process.exit(0); });
process.stdin.resume().on("end", () => process.exit(7));
console.log("wrangler", ...process.argv.slice(2), process.env.WRANGLER_LOG_PATH ?? "at home", process.env.PRERENDER);`;

/** A project of its own: three rows, the packages that a start needs, and a wrangler that only talks. */
function project(): string {
  const root = join(dataFolder(threeRows), "..");
  const { version } = JSON.parse(readFileSync("node_modules/tsx/package.json", "utf8"));
  const text = {
    version: "2026.1.0",
    engines: { node: ">=20.19.0" },
    dependencies: { tsx: version },
    devDependencies: { wrangler: "1.0.0" },
  };
  writeFileSync(join(root, "package.json"), JSON.stringify(text));
  for (const file of ["wrangler.toml", "wrangler.env"]) cpSync(file, join(root, file));
  cpSync("tools/start", join(root, "tools/start"), { recursive: true });
  mkdirSync(join(root, "node_modules/wrangler/bin"), { recursive: true });
  for (const path of ["src", "node_modules/tsx", "node_modules/miniflare"]) symlinkSync(resolve(path), join(root, path));
  writeFileSync(join(root, "node_modules/wrangler/package.json"), '{ "version": "1.0.0" }');
  writeFileSync(join(root, "node_modules/wrangler/bin/wrangler.js"), WRANGLER);
  return root;
}

interface Begun {
  /** Ends the input of what was started. */
  leave: () => void;
  kill: (signal: NodeJS.Signals) => void;
  /** Waits until it has said that. */
  says: (text: string) => Promise<void>;
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
}

function begin(root: string, { env = {}, node = [] as string[] } = {}, ...flags: string[]): Begun {
  const child = spawn(process.execPath, [...node, join(root, START), ...flags], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (said.stdout += chunk));
  child.stderr.on("data", (chunk) => (said.stderr += chunk));
  return {
    leave: () => child.stdin.end(),
    kill: (signal) => child.kill(signal),
    says: (text) => expect.poll(() => said.stdout).toContain(text),
    ended: once(child, "close").then(([status]) => ({ status, ...said })),
  };
}

/** Starts it with an empty input, and waits until it has ended. */
function started(root: string, ...how: [options?: { env?: Record<string, string>; node?: string[] }, ...flags: string[]]) {
  const begun = begin(root, ...how);
  begun.leave();
  return begun.ended;
}

async function listening(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, server };
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const { port, server } = await listening();
  server.close();
  await once(server, "close");
  return port;
}

/** One line, without a stack. */
const ONE_LINE = /^[^\n]+\n$/;

/** What wrangler is started with: both Workers. */
const DEV = "wrangler dev --config wrangler.toml --config wrangler.renderer.toml --port 0";

describe("npm start", () => {
  it("stands in package.json", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.start).toBe(`node ${START}`);
  });

  it("can be read by a Node that is too old for it", () => {
    const source = readFileSync(START, "utf8");
    const written = (target: string) => transformSync(source, { target, format: "cjs" }).code;
    expect(written("es5")).toBe(written("esnext"));
  });

  it.each(["6.17.1", "18.20.8", "20.18.3"])("says that Node %s is too old", async (version) => {
    const root = project();
    const older = join(root, "older.cjs");
    writeFileSync(older, `Object.defineProperty(process, "versions", { value: { node: "${version}" } });`);
    const { status, stderr } = await started(root, { node: ["--require", older] });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toContain(`Node ${version} is too old: this needs 20.19.0 or newer`);
  });

  it("says that packages are missing or others", async () => {
    const root = project();
    writeFileSync(join(root, "node_modules/wrangler/package.json"), '{ "version": "0.9.0" }');
    const { status, stderr } = await started(root);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toContain("wrangler 1.0.0 is wanted, 0.9.0 is there. npm ci installs it");
  });

  it("says that the port is in use, and which other to take", async () => {
    const { port } = await listening();
    const { status, stdout, stderr } = await started(project(), {}, "--port", String(port), "--ip", "127.0.0.1");
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toContain(`port in use: another program listens on 127.0.0.1:${port}`);
    expect(stderr).toContain(`npm start -- --port ${port + 1}`);
  });

  it("says so last where the port went to another while the site was built", async () => {
    const port = await freePort();
    const begun = begin(project(), {}, "--port", String(port), "--ip", "127.0.0.1");
    await begun.says("wrangler");
    const other = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    begun.leave();
    const { status, stderr } = await begun.ended;
    expect(status).toBe(7);
    expect(stderr).toContain("port in use");
  });

  it("says that the project's folder cannot be written", async () => {
    const root = project();
    writeFileSync(join(root, "dist"), "");
    const { status, stderr } = await started(root, {}, "--port", "0");
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toContain("dist cannot be written by this account");
  });

  it("says that home cannot be written, and goes on without it", async () => {
    const root = project();
    const home = join(root, "package.json");
    const { status, stdout, stderr } = await started(root, { env: { HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: "" } }, "--port", "0");
    expect({ status, stdout }).toEqual({ status: 7, stdout: `${DEV} .wrangler/logs none\n` });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain(`home cannot be written (${home})`);
  });

  it("says what is wrong with the data, without a stack", async () => {
    const root = project();
    writeFileSync(join(root, "data/series.csv"), `${threeRows["series.csv"]}broken,row\n`);
    const { status, stdout, stderr } = await started(root, {}, "--port", "0");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^series\.csv:\d+:\d+ "broken,row": expected/);
    expect(stderr).not.toContain("    at ");
  });

  it("ends with what it started when it is told to", async () => {
    const begun = begin(project(), {}, "--port", "0");
    await begun.says("wrangler");
    begun.kill("SIGTERM");
    const { status, stdout } = await begun.ended;
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${DEV} at home none\ntold to end\n` });
  });
});

describe("where the site will listen", () => {
  const config = '[vars]\nport = 1\n\n[dev]\nip = "localhost"\nport = 8787\n\n[other]\nport = 2\n';

  it.each<[string[], string, number]>([
    [[], "localhost", 8787],
    [["--port", "9000"], "localhost", 9000],
    [["--port=9000", "--ip=0.0.0.0", "--log-level", "debug"], "0.0.0.0", 9000],
  ])("is read from %j and the configuration", (flags, host, port) => {
    expect(listeningOf(flags, config)).toEqual({ host, port });
  });

  it.each<[string, number, string]>([
    ["127.0.0.1", Number.NaN, "expected a number"],
    ["127.0.0.1", 70_000, "expected a number"],
    ["192.0.2.1", 0, "cannot listen there"],
  ])("cannot be %s:%d", async (host, port, message) => {
    expect(await portFault({ host, port })).toContain(message);
  });
});
