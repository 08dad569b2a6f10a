import { execFile, execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/**
 * `/mcp` by clients that are no part of the project: the first generation of the protocol's SDK, which most assistants still carry, and
 * the command line of its inspector, which needs a newer Node.js. They are installed into `tests/tools/mcp`.
 */

const HERE = resolve(import.meta.dirname, "mcp");
const at = (path: string) => resolve(HERE, "node_modules", path);
const NUMBER = "arms-import-share.ISR.2016_2020.avim-2025";

const execute = promisify(execFile);
beforeAll(() => execute("npm", ["ci", "--prefix", HERE, "--no-audit", "--no-fund"]));

interface Called {
  structuredContent: { number: { figure: string }; fact_check: { verdict: string }; cite_as: string };
}

function isRight({ structuredContent }: Called): void {
  expect(structuredContent.number.figure).toBe("69%");
  expect(structuredContent.fact_check.verdict).toBe("agrees");
  expect(structuredContent.cite_as).toContain(`/observations/${NUMBER}?release=${builtApp().build.releases[0]}`);
}

it("the first generation of the SDK reads 69 percent", async () => {
  const load = (path: string) => import(pathToFileURL(at(`@modelcontextprotocol/sdk/dist/esm/client/${path}.js`)).href);
  const [{ Client }, { StreamableHTTPClientTransport }] = await Promise.all([load("index"), load("streamableHttp")]);
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)));
  const { tools } = (await client.listTools()) as { tools: { name: string }[] };
  expect(tools.map(({ name }) => name)).toContain("search_numbers");
  isRight((await client.callTool({ name: "read_number", arguments: { id: NUMBER } })) as Called);
  await client.close();
});

const isLinux = process.platform === "linux" && process.arch === "x64";

it.skipIf(!isLinux)(
  isLinux ? "the inspector's command line does too" : "the inspector (skipped: its Node.js comes for Linux on x64)",
  () => {
    const inspector = at("@modelcontextprotocol/inspector/clients/launcher/build/index.js");
    const [node, command] = [at("node22/bin/node"), [inspector, "--cli", `${origin}/mcp`, "--transport", "http"]];
    const ask = (...args: string[]) => JSON.parse(execFileSync(node, [...command, ...args], { encoding: "utf8" }));
    // Its only warnings are that a nullable value of an answer has two types in one list and not in two branches: legal, and short enough for
    // the list of tools to stay below 20 kB. What tools take has none.
    const { stderr } = spawnSync(node, [...command, "--method", "tools/list", "--strict"], { encoding: "utf8" });
    const warnings = stderr.split(/^Warning: /m).slice(1);
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.filter((one) => !/Path: outputSchema\.[\s\S]*Issue: `type` is an array \(\["\w+","null"\]\)/.test(one))).toEqual([]);
    const { tools } = ask("--method", "tools/list") as { tools: { name: string }[] };
    expect(tools).toHaveLength(6);
    isRight(ask("--method", "tools/call", "--tool-name", "read_number", "--tool-arg", `id=${NUMBER}`) as Called);
    const read = ask("--method", "resources/read", "--uri", "baku-balance://charts/arms-import-shares") as { contents: { text: string }[] };
    expect(read.contents[0]?.text).toContain("# ");
  },
);
