import type { Palettes } from "../chart/svg/palette.ts";
import type { Edition } from "../edition/edition.ts";
import type { Published } from "../edition/published.ts";
import { Urls } from "../edition/urls.ts";
import type { Catalog } from "../model/catalog.ts";
import type { SeriesChange } from "../model/seriesChanges.ts";
import type { Share } from "../model/translation.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import type { Words } from "../words/en.ts";
import type { Drawn } from "./embed/drawn.ts";
import type { Sheet } from "./frame/sheets.ts";

/** Who publishes this copy, and where errors are reported: a mail address or the address of a form. Empty where nobody is named. */
export interface Publisher {
  name: string;
  contact: string;
}

/** What the build hands to the Worker beside the data. */
export interface Build {
  /** Names the state of the code and the data together; part of every ETag. */
  id: string;
  /** Style sheets of the pages, as text. */
  css: Record<Sheet, string>;
  /** Style of the drawings alone, for picture files. */
  svgCss: string;
  /** Colours of both themes: those of the style sheets, which the head of the data gives the partners. */
  palettes: Palettes;
  /** Address of the script that upgrades pages. */
  script: string;
  publisher: Publisher;
  /** The languages that readers find beside English. */
  languages: readonly Published[];
  /** How far the texts of the data are in each of them. */
  shares: Partial<Record<Published["language"], Share[]>>;
  /** Scheme and host that the pictures drawn beforehand name; they serve only there. */
  origin: string;
  /** What an embed carries inside: the style of what it draws, and its script, as text with their CSP hashes. */
  embed: { styles: Record<Drawn, { css: string; cssHash: string }>; script: string; scriptHash: string };
  /** The style of a number's card. */
  numberCss: string;
  /** The script for host pages, `/embed.js`; `HOST_ORIGIN` stands where the address of this site belongs. */
  host: string;
  /** Versions of the frozen releases, newest first. */
  releases: string[];
  /** SHA-256 of each frozen release's file, in hexadecimal. */
  releaseSums: Record<string, string>;
  /** SHA-256 of each other file that is read from beside the Worker, in hexadecimal, by path; files of packages have theirs in the descriptor. */
  fileSums: Record<string, string>;
  /** Day of each frozen release. */
  releaseDates: Record<string, string>;
  /** What each tool of `/mcp` takes and answers, as JSON Schema. */
  toolSchemas: Record<string, { input: object; output: object }>;
  /** Rows that releases withdrew: their addresses are gone and not unknown. */
  withdrawn: Withdrawal[];
  /** By series the releases that changed it, the newest first. */
  seriesChanges: Record<string, SeriesChange[]>;
}

/** What the application is made of, for as long as it runs: the same for every request. What one request sees is an `Edition`. */
export interface App extends Pick<Edition, "catalog" | "words" | "sentences"> {
  build: Build;
  /** The language that its words are in, where that is not English: one application for each language, over the same build. */
  language?: Published["language"];
  /** Gives the words of the other languages, each read when it is first asked for. */
  catalogues?: Catalogues;
}

/** How the words of each language are read. */
export type Catalogues = Partial<Record<Published["language"], () => Promise<Words>>>;

/** An application of whose data nothing but the name is at hand. */
export interface Named {
  build: Build;
  catalog: Pick<Catalog, "release">;
}

/** Reads the files that the build left beside the Worker; bound to the platform's static assets. */
export interface Files {
  fetch: (address: string) => Promise<Response>;
}

/**
 * The newest state of the data, as one request sees it that pins nothing. `origin` is the scheme and host that its addresses begin with.
 */
export function latestEdition({ catalog, words, sentences, language }: Omit<App, "build">, origin: string): Edition {
  return {
    catalog,
    words,
    pinned: null,
    urls: new Urls({ origin, pin: null, language: language ?? null }),
    ...(sentences ? { sentences } : {}),
  };
}
