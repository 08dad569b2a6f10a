import type { Spoken } from "../chartSpec/chartSpec.ts";
import { writtenLines } from "./writtenLines.ts";

/** What follows in a line in other type, isolated apart from what it follows. */
const TAIL = /\u2069(<tspan font-size="12"[^>]*>)\u2067([^<]*)\u2069(<\/tspan>)/g;

/** The same for drawings with lines in two types, which the client draws none of: what follows in a line is isolated together with its beginning. */
export function wholeLines(markup: string, direction: Spoken["direction"]): string {
  return writtenLines(markup, direction).replace(TAIL, "$1$2$3\u2069");
}
