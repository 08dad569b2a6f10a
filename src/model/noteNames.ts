import type { Catalog } from "./catalog.ts";
import type { Source } from "./source.ts";

/** A note in parts: its text, and in place of each id of a source in it the source. */
export function notePieces({ sourceById }: Pick<Catalog, "sourceById">, note: string): (string | Source)[] {
  return note.split(ID).flatMap((part) => (part === "" ? [] : [sourceById.get(part) ?? part]));
}

/** The sources that a note names by their ids. */
export function namedInNote(catalog: Pick<Catalog, "sourceById">, note: string | null): Source[] {
  return notePieces(catalog, note ?? "").filter((part) => typeof part !== "string");
}

/** What can be an id: words and numbers joined by hyphens, which no word of a sentence around it touches. */
const ID = /(?<![\w-])([\da-z]+(?:-[\da-z]+)+)(?![\w-])/;
