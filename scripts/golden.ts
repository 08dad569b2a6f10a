import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type Asked, fileOf, HEAD, PINNED } from "../tests/golden/addresses.ts";
import { answerText, GOLDEN_ORIGIN } from "../tests/golden/answer.ts";
import { startWorker } from "../tests/worker/start.ts";

/**
 * `npm run golden`: writes the answers of the head anew, from the built Worker; the difference is for the eyes of whoever changed them.
 * Answers of a release are written once and never again.
 */
async function main(): Promise<void> {
  const { mf, origin } = await startWorker({ PUBLIC_ORIGIN: GOLDEN_ORIGIN });
  try {
    for (const folder of ["head", "2026.1.0"]) mkdirSync(`tests/golden/${folder}`, { recursive: true });
    for (const file of readdirSync("tests/golden/head")) rmSync(`tests/golden/head/${file}`);
    for (const asked of HEAD) await write(fileOf("head", asked), origin, asked);
    const fresh = PINNED.filter((asked) => !existsSync(fileOf("2026.1.0", asked)));
    for (const asked of fresh) await write(fileOf("2026.1.0", asked), origin, asked);
    console.log(
      `${HEAD.length} answers of the head written, ${fresh.length} of a release added, ${PINNED.length - fresh.length} left alone`,
    );
  } finally {
    await mf.dispose();
  }
}

async function write(path: string, origin: string, asked: Asked): Promise<void> {
  writeFileSync(path, await answerText(origin, asked));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
