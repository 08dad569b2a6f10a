import { loadHead } from "../../src/curator/loadHead.ts";
import { releaseName } from "../../src/curator/releases.ts";
import { DataError } from "../../src/tables/fault.ts";

/** What is wrong with the data of the head, a line a fault; null when it validates. The build would stop at it. */
export function dataFault(): string | null {
  try {
    loadHead("data", releaseName("data"));
    return null;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return `${error.message}\nnpm run check tells more; the site is not started from data that do not validate.`;
  }
}
