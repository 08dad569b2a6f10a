import type { Hono } from "hono";
import { buildCatalog, NO_ROWS } from "../model/catalog.ts";
import { en } from "../words/en.ts";
import { addressesByPlace } from "./app.ts";
import type { App, Build, Files } from "./application.ts";
import { HEAD_FILE, type Head } from "./head.ts";
import { errorHandlers } from "./http/errorHandlers.ts";
import { readState } from "./http/readState.ts";
import { routerOf } from "./http/router.ts";

/** The application but for its data. */
const SITE: Pick<App, "words"> = { words: en };

/** Gives the router that answers a path. */
export type Addresses = (path: string) => Hono;

/** Every address over the head of the data. Throws AssetUnavailable when its rows cannot be read. */
export async function readAddresses(app: Pick<App, "build" | "catalogues">, { sha256 }: Head, files: Files): Promise<Addresses> {
  return addressesByPlace({ ...SITE, ...app, ...(await readState({ app, files }, HEAD_FILE, sha256)) });
}

/** Answers every address with what went wrong when the rows were to be read. */
export function unreadable(build: Build, { release, subject }: Head, cause: unknown): Addresses {
  const router = routerOf(build);
  const state = { release, generation: 2, codingSigns: null, settlement: null } as const;
  router.all("*", () => {
    throw cause;
  });
  // A page that says what went wrong lists none of its charts.
  errorHandlers(router, { ...SITE, build, catalog: buildCatalog({ ...NO_ROWS, subject }, state) });
  return () => router;
}
