import { isOlderThan } from "../../model/turn.ts";
import { type ChartSpec, isEmpty, message } from "./chartSpec.ts";

type Read = Pick<ChartSpec, "finding" | "reading" | "release" | "panels" | "forms">;

/** How the picture of a view is read; empty since 2026.29.0 where it has nothing in it, for there is nothing to read then. */
export function readingInView(spec: Read): string {
  return isOlderThan(spec.release, "2026.29.0") || !isEmpty(spec) ? spec.reading : "";
}

/** What a view says without its marks: its finding, where it has one, and how it is read; empty where neither is to be said. */
export function messageInView(spec: Read): string {
  const reading = readingInView(spec);
  return reading === "" ? (spec.finding ?? "") : message(spec);
}
