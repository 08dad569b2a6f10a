import { readFileSync } from "node:fs";
import { builtCatalog } from "../src/model/builtState.ts";
import { en } from "../src/words/en.ts";
import type { App } from "../src/worker/application.ts";
import { HEAD_FILE } from "../src/worker/head.ts";
import { readState } from "./stateFiles.ts";

let app: App | null = null;

/** The application as the build left it: what the Worker is made from, for tests that run in this process. Read once, since a test process ends before the next build. */
export function builtApp(): App {
  app ??= read();
  return app;
}

function read(): App {
  const parsed = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  return {
    catalog: builtCatalog(readState("dist/client", HEAD_FILE)),
    build: parsed("dist/build.json"),
    words: en,
  };
}
