import type { Vintage } from "../../model/vintage.ts";
import { listed } from "./cardinal.ts";

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) =>
    `A part of the address of this page means nothing here and was ignored: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  label: "What you changed",
  you: "You changed:",
  undo: "Undo",
  undoAll: "Undo all",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `Undo: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `You changed: ${all.join("; ")}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `only what was published by ${isSpan ? `the end of ${day}` : day}`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) =>
    `${n} ${n === 1 ? "source" : "sources"} without a known date of publication ${n === 1 ? "is" : "are"} left out, whatever the date.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "only the {documents} articles",
    references: "only records",
    all: "other sources in the balance index too",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    from === null ? `years up to ${to}` : to === null ? `years from ${from} on` : from === to ? `the year ${from}` : `years ${from}–${to}`,
  halfLife: (years: string) => (years === "1" ? "an event counts half after 1 year" : `an event counts half after ${years} years`),
  prior: (points: string) => `caution weight ${points}`,
  drop: (sources: string[]) => `without ${listed(sources)}`,
  estimates: "without estimates",
  toggles: {
    heading: "Choose figures",
    collection: "Show",
    /** Of a chart of claims and records. */
    collections: { all: "Articles and records", documents: "Only the articles", references: "Only records" },
    estimates: "Estimates",
    with: "With estimates",
    without: "Without estimates",
  },
};
