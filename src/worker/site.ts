import type { Palettes } from "../chart/svg/palette.ts";
import type { Edition } from "../edition/edition.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import type { Sheet } from "./frame/sheets.ts";

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
  /** Inside the dashboard: shows the pictures that it holds back; as text, with its CSP hash. */
  reveal: { script: string; scriptHash: string };
  /** Scheme and host that the pictures drawn beforehand name; they serve only there. */
  origin: string;
  /** What an embed carries inside: style and script as text, with their CSP hashes. */
  embed: { css: string; cssHash: string; script: string; scriptHash: string };
  /** The script for host pages, `/embed.js`; `HOST_ORIGIN` stands where the address of this site belongs. */
  host: string;
  /** Versions of the frozen releases, newest first. */
  releases: string[];
  /** SHA-256 of each frozen release's file, in hexadecimal. */
  releaseSums: Record<string, string>;
  /** Day of each frozen release. */
  releaseDates: Record<string, string>;
  /** Rows that releases withdrew: their addresses are gone and not unknown. */
  withdrawn: Withdrawal[];
}

/** What drawing a PNG file needs. */
export interface Raster {
  wasm: WebAssembly.Module | Uint8Array;
  /** Reads the TTF files; called on the first picture and never at start-up. */
  fonts: (env: unknown) => Promise<Uint8Array[]>;
}

/** Everything that an answer is made from. */
export interface Site extends Edition {
  build: Build;
  /** The program that draws PNG files, and the fonts it draws with; null where no pictures are made. */
  raster: Raster | null;
  /** Of a pinned page: the path and query of the same page without the pin. */
  head?: string;
}
