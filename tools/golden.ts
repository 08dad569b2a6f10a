import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { listReleases } from "../src/curator/releases.ts";
import { fileOf, HEAD, pinnedTo } from "./golden/addresses.ts";
import { answerText, GOLDEN_ORIGIN } from "./golden/answer.ts";
import { startWorker } from "./startWorker.ts";

/**
 * `npm run golden`: writes the answers of the head anew, from the built Worker; the difference is for the eyes of whoever changed them.
 * Answers of a release are written once and never again; `npm run golden -- 2026.3.0` writes those of one release alone.
 */
async function main(releases: string[]): Promise<void> {
  const unknown = releases.filter((version) => !listReleases("data").includes(version));
  if (unknown.length > 0) throw new Error(`expected frozen releases, and ${unknown.join(", ")} is none`);
  const { mf, origin } = await startWorker({ PUBLIC_ORIGIN: GOLDEN_ORIGIN });
  try {
    if (releases.length === 0) await writeHead(origin);
    for (const version of releases.length > 0 ? releases : listReleases("data")) await writeRelease(origin, version);
  } finally {
    await mf.dispose();
  }
}

async function writeHead(origin: string): Promise<void> {
  mkdirSync("tests/golden/head", { recursive: true });
  for (const file of readdirSync("tests/golden/head")) rmSync(`tests/golden/head/${file}`);
  for (const asked of HEAD) writeFileSync(fileOf("head", asked), await answerText(origin, asked));
  console.log(`${HEAD.length} answers of the head written`);
}

async function writeRelease(origin: string, version: string): Promise<void> {
  mkdirSync(`tests/golden/${version}`, { recursive: true });
  const all = pinnedTo(version);
  const fresh = all.filter((asked) => !existsSync(fileOf(version, asked)));
  for (const asked of fresh) writeFileSync(fileOf(version, asked), await answerText(origin, asked, true));
  console.log(`${fresh.length} answers of release ${version} added, ${all.length - fresh.length} left alone`);
}

await main(process.argv.slice(2));
