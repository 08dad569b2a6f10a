import build from "../../dist/build.json";
import head from "../../dist/head.json";
import table from "../../dist/prerendered.json";
import { CATALOGUES } from "../words/catalogues.ts";
import { createLateApp } from "./lateApp.ts";
import { type Bound, prerendered } from "./prerendered/prerendered.ts";
import { rehearse } from "./prerendered/rehearsal.ts";

/**
 * The Worker. The build refuses a catalogue that does not validate; the checksum holds its rows to that.
 * Why: docs/decisions/0011-one-worker-no-server-no-store.md
 */
const app = createLateApp(build, head, CATALOGUES);

rehearse(table).catch(console.error);

/** What the build has answered already comes from its file; all else is computed. */
export default {
  async fetch(request: Request, bound: Bound, context: ExecutionContext): Promise<Response> {
    return (await prerendered(table, request, bound)) ?? app.fetch(request, bound, context);
  },
};
