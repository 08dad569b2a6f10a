import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../model/source.ts";
import { Refusal } from "./commandError.ts";
import { decodedText } from "./decodedText.ts";
import { paragraphs } from "./paragraphs.ts";
import { sha256 } from "./sha256.ts";

/** A document's text, split as the codebook counts. */
export interface DocumentText {
  id: string;
  paragraphs: string[];
  sha256: string;
}

/**
 * Reads the texts of the sources that a folder holds as `<id>.txt`. The texts are never part of the project. Throws a Refusal for a folder
 * without any, and for a text that is not UTF-8.
 */
export function readDocuments(folder: string, sources: Source[]): DocumentText[] {
  const there = sources
    .filter((source) => source.collection === "documents")
    .map(({ id }) => ({ id, path: join(folder, `${id}.txt`) }))
    .filter(({ path }) => existsSync(path));
  if (there.length === 0) throw new Refusal(`${folder}: expected texts named after ids of sources.csv`);
  return there.map(({ id, path }) => {
    const bytes = readFileSync(path);
    return { id, paragraphs: paragraphs(decodedText(path, bytes)), sha256: sha256(bytes) };
  });
}
