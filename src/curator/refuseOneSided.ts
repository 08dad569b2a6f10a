import type { Coding } from "../model/coding.ts";
import { oneSided } from "../model/oneSided.ts";
import { Refusal } from "./commandError.ts";

/** Throws a Refusal that names each document that only one coding has; `untouched` is the file that would have been written. */
export function refuseOneSided(first: Coding, second: Coding, untouched: string): void {
  const gaps = oneSided(first, second);
  if (gaps.length === 0) return;
  const named = gaps.map(({ document, missing }) => `data/codings/${missing}: expected a coding of ${document}, which the other one has`);
  throw new Refusal([...named, `${untouched} was left as it is`].join("\n"));
}
