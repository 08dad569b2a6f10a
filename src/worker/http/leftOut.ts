import type { LeftOut } from "../../model/terms.ts";

/**
 * Says in the headers of a file to keep how many rows it lacks, and why where it lacks any; zero is said too, so that a whole file is known
 * to be one. `reason` has ASCII alone.
 */
export function sayLeftOut(response: Response, lacking: LeftOut, reason: (lacking: LeftOut) => string): Response {
  response.headers.set("left-out", `${lacking.rows}`);
  if (lacking.rows > 0) response.headers.set("left-out-reason", reason(lacking));
  return response;
}
