import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../model/source.ts";
import { paragraphs } from "./paragraphs.ts";
import { sha256 } from "./sha256.ts";

/** A document's text, split as the codebook counts. */
export interface DocumentText {
  id: string;
  paragraphs: string[];
  sha256: string;
}

/** Reads the texts of the sources that a folder holds as `<id>.txt`. The texts are never part of the project. */
export function readDocuments(folder: string, sources: Source[]): DocumentText[] {
  return sources
    .filter((source) => source.collection === "documents")
    .map((source) => ({ id: source.id, path: join(folder, `${source.id}.txt`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ id, path }) => {
      const bytes = readFileSync(path);
      return { id, paragraphs: paragraphs(bytes.toString("utf8")), sha256: sha256(bytes) };
    });
}
