import { lostNames } from "./nearlyKnown.ts";

/** A parameter as it stands in an address, and its name. */
export interface Part {
  name: string;
  text: string;
}

/** The parts of a query; an empty one is none. */
export function partsOf(search: string): Part[] {
  return search.slice(1).split("&").flatMap(named);
}

function named(text: string): Part[] {
  return [...new URLSearchParams(text).keys()].slice(0, 1).map((name) => ({ name, text }));
}

/**
 * Whether a page that knows these names passes over a parameter of a query: one that it does not know, and one that leaves a choice open. Of one
 * that was meant for a known one it says that it could not be read.
 */
export function passesOver(names: readonly string[], given: URLSearchParams): (name: string) => boolean {
  let lost: string[] | undefined;
  return (name) => {
    if (names.includes(name)) return given.getAll(name).every((value) => isOpen(name, value));
    lost ??= lostNames(given, names);
    return !lost.includes(name);
  };
}

/** Whether a value leaves a choice open, on pages: an empty one, and `all`, which only for collections is a choice. */
export function isOpen(name: string, value: string): boolean {
  return value === "" || (value === "all" && name !== "collection");
}
