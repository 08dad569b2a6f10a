import type { Catalog } from "../model/catalog.ts";
import type { Correction } from "../model/correction.ts";
import type { Sentence } from "../model/rows.ts";
import type { Words } from "../words/en.ts";
import type { Urls } from "./urls.ts";

/** What one request sees: a state of the data and the words that it is told in. */
export interface Edition {
  /** The head of the data, or the release that the address pins. */
  catalog: Catalog;
  words: Words;
  /** Makes its addresses; knows the pin. */
  urls: Urls;
  /** The release that the address pins; null for the head. */
  pinned: string | null;
  /** What the charts of this release said in their default views when it was made; a pinned default view says it still. */
  sentences?: Sentence[];
  /** Of a pinned page: what later releases changed of its rows. */
  corrections?: Correction[];
  /** Of a pinned page: the newest state, which has names for what later releases changed to. */
  newest?: Catalog;
  /** Of a pinned page: the path and query of the same page without the pin. */
  unpinned?: string;
}
