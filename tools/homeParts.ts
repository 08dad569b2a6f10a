import { PAGES } from "../src/edition/paths.ts";
import { createApp } from "../src/worker/app.ts";
import { type App, latestEdition } from "../src/worker/application.ts";
import { keptParts } from "../src/worker/frame/kept.ts";
import type { Parts } from "../src/worker/pages/home/builtParts.ts";

/** The parts of the dashboard that the Worker need not write in an isolate that knows nothing yet: those that it keeps once it has shown it. */
export async function homeParts(app: App): Promise<Parts> {
  const { origin } = app.build;
  const response = await createApp(app).request(`${origin}${PAGES.home}`, {}, { PUBLIC_ORIGIN: origin });
  if (response.status !== 200) throw new Error(`the dashboard answered ${response.status}`);
  await response.text();
  return keptParts(latestEdition(app, origin));
}
