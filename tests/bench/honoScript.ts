import { build } from "esbuild";

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
