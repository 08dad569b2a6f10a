import table from "../../../dist/prerendered.json";
import { type Bound, prerendered } from "../prerendered/prerendered.ts";
import { rehearse } from "../prerendered/rehearsal.ts";

/**
 * The Worker that readers reach on the platform: it answers what the build has answered already, and hands all else to the Worker that
 * computes. workerd compiles every module of a Worker when it starts one, and most isolates compute nothing.
 * Why: docs/decisions/0035-a-front-that-computes-nothing.md
 */
export default {
  async fetch(request: Request, bound: Bound & { COMPUTED: Pick<Fetcher, "fetch"> }): Promise<Response> {
    return (await prerendered(table, request, bound)) ?? bound.COMPUTED.fetch(request);
  },
};

rehearse(table).catch(console.error);
