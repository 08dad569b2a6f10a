import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { assetsBelow, SETTINGS } from "../../tools/startWorker.ts";

/** A Hono app of a few lines as a Worker script: what ours is compared with. */
export async function honoScript(routes: string): Promise<string> {
  const result = await build({
    stdin: { contents: `import { Hono } from "hono";\nconst app = new Hono();\n${routes}\nexport default app;`, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Starts a script on workerd with the same settings as ours, static assets included: what is compared is the code. */
export async function startScript(script: string): Promise<{ mf: Miniflare; origin: string }> {
  const mf = new Miniflare({ ...SETTINGS, modules: true, script, assets: assetsBelow("dist/client") });
  return { mf, origin: (await mf.ready).origin };
}
