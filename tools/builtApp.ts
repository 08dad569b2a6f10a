import { readFileSync } from "node:fs";
import { type BuiltState, builtCatalog } from "../src/model/builtState.ts";
import { en } from "../src/words/en.ts";
import type { App } from "../src/worker/application.ts";
import { HEAD_FILE } from "../src/worker/head.ts";

let app: App | null = null;

/** The application as the build left it: what the Worker is made from, for tests that run in this process. Read once, since a test process ends before the next build. */
export function builtApp(): App {
  app ??= read();
  return app;
}

function read(): App {
  const parsed = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const state: BuiltState = parsed(`dist/client/${HEAD_FILE}`);
  return {
    catalog: builtCatalog(state),
    build: parsed("dist/build.json"),
    words: en,
  };
}
