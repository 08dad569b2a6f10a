import type { Catalog } from "../model/catalog.ts";
import type { Words } from "./words/en.ts";

/** What the build hands to the Worker beside the data. */
export interface Build {
  /** Names the state of the code and the data together; part of every ETag. */
  id: string;
  /** Style sheet of the pages, as text. */
  css: string;
  /** Address of the script that upgrades pages. */
  script: string;
  /** Versions of the frozen releases, newest first. */
  releases: string[];
}

/** Everything that an answer is made from. */
export interface Site {
  /** The head of the data, or the release that the address pins. */
  catalog: Catalog;
  build: Build;
  words: Words;
  /** The release that the address pins; null for the head. */
  pinned: string | null;
}
