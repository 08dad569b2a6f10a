import { capital } from "../cases.ts";
import { subtitleIn } from "../chart.ts";

/** Titles behind a semicolon kept their large first letter. */
export const asPrinted = (title: string): string => title;

/** What is drawn and in which units, as releases before 2026.30.0 word it. */
export const subtitle = subtitleIn(undefined, asPrinted);

/** The same of one count of both partners. */
export function pairSubtitle(what: string[], units: string[]): string {
  return capital(`${what.join("; ")}${units.length === 1 ? ` (${units[0]})` : ""}`);
}
