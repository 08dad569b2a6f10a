import { LANGUAGE_PARAMETER } from "../../edition/languagePath.ts";
import type { Packing } from "../http/packings.ts";
import { volumeOf } from "./volume.ts";

/** Name and value of a header. */
export type Header = [name: string, value: string];

/** What the Worker knows of the answers that the build made: how to find their files, and the headers that many of them share. */
export interface Table {
  /** Names the release, the build and the scheme and host that the answers were made for: they serve nothing else. */
  release: string;
  build: string;
  origin: string;
  /** Headers that answers share, by a name of their own. */
  shared: Record<string, Header[]>;
  /** Which of them an answer without a body (304) has, by the kind of its address; without those that follow from the address. */
  unchanged: Record<string, string>;
  /** The parameters that pages know, by the kind of their address in English; kinds that heed more of a query are not named. */
  pages: Record<string, string[]>;
}

/** Folder of the files among the static assets. One of another build is never looked into: its name holds the build's. */
export const FOLDER = "prerendered";

/** Where the file of an address, or the volume that it stands in, lies among the static assets. `packing`: null for a file as it is. */
export function placeOf({ build }: Pick<Table, "build">, address: string, packing: Packing | null): string {
  const volume = volumeOf(address);
  const name = address.slice(1).replaceAll(/[?&]/g, "~").replaceAll("=", "-");
  return `${FOLDER}/${build}/${packing ?? "whole"}/${volume === null ? name || "home" : `volumes/${volume}`}.bin`;
}

/** The kind of an address, by which its answers without a body have the same headers: a language's has its own, named in the path or the query. */
export function kindOf({ pathname, searchParams }: URL): string {
  const [first = ""] = /^(?:[a-z]{2}(?![^/])\/?)?[^/]*/.exec(pathname.slice(1)) ?? [];
  const ending = /\.(?:json|csv|atom|svg|png|parquet|zip)$/.exec(pathname)?.[0] ?? "";
  return `${first}${ending}${searchParams.get(LANGUAGE_PARAMETER) ?? ""}`;
}

/** The parameters that a page at an address knows, in whatever language; undefined where no page is, and where one heeds more of a query. */
export function knownAt({ pages }: Pick<Table, "pages">, url: URL): string[] | undefined {
  const kind = kindOf(url).replace(/^[a-z]{2}(?:\/|$)/, "");
  return Object.hasOwn(pages, kind) ? pages[kind] : undefined;
}
