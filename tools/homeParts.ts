import { PAGES } from "../src/edition/paths.ts";
import { createApp } from "../src/worker/app.ts";
import { type App, latestEdition } from "../src/worker/application.ts";
import { keptParts } from "../src/worker/frame/kept.ts";
import { sha256 } from "../src/worker/http/sha256.ts";
import { HOME_PARTS, type Parts } from "../src/worker/pages/home/builtParts.ts";

/** The parts of the dashboard that the Worker need not write in an isolate that knows nothing yet: those that it keeps once it has shown it. */
export async function homeParts(app: App): Promise<Parts> {
  const { build } = app;
  // There are none yet: the dashboard writes every part itself.
  const none = new TextEncoder().encode("[]");
  const site: App = { ...app, build: { ...build, fileSums: { ...build.fileSums, [HOME_PARTS]: await sha256(none.buffer) } } };
  const env = { PUBLIC_ORIGIN: build.origin, ASSETS: { fetch: async () => new Response(none) } };
  const response = await createApp(site).request(`${build.origin}${PAGES.home}`, {}, env);
  if (response.status !== 200) throw new Error(`the dashboard answered ${response.status}`);
  await response.text();
  return keptParts(latestEdition(site, build.origin));
}
