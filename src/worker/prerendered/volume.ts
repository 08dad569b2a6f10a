import { fingerprint } from "../http/tag.ts";

/*
 * A volume: one file with the answers to many addresses, where a file for each would be more than a deployment may hold. It begins with how
 * many there are, then has for each the fingerprint of its address and from where to where its own file goes in what follows, each number 4
 * bytes, big-endian. Such a file proves by itself that it is whole and the one that was asked for (`file.ts`), so nothing else of a volume has
 * to be right. Addresses themselves do not stand in front: parsing them took longer than finding one.
 */

const NUMBER = 4;
const ENTRY = 3 * NUMBER;

/** A volume's bytes, of files by the addresses that they answer. Of two addresses with one fingerprint the first has its file in it. */
export function bound(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = new Map([...files].reverse().map(([address, file]) => [fingerprint(address), file]));
  const start = NUMBER + entries.size * ENTRY;
  const bytes = new Uint8Array([...entries.values()].reduce((sum, { length }) => sum + length, start));
  const index = new DataView(bytes.buffer);
  index.setUint32(0, entries.size);
  let [at, from] = [NUMBER, start];
  for (const [key, file] of entries) {
    const end = from + file.length;
    for (const [i, value] of [key, from, end].entries()) index.setUint32(at + i * NUMBER, value);
    bytes.set(file, from);
    [at, from] = [at + ENTRY, end];
  }
  return bytes;
}

/** The file of an address in a volume; null where it has none. Throws where the index is cut off. */
export function fileIn(volume: Uint8Array, address: string): Uint8Array | null {
  const index = new DataView(volume.buffer, volume.byteOffset, volume.byteLength);
  const [key, end] = [fingerprint(address), NUMBER + index.getUint32(0) * ENTRY];
  for (let at = NUMBER; at < end; at += ENTRY)
    if (index.getUint32(at) === key) return volume.subarray(index.getUint32(at + NUMBER), index.getUint32(at + 2 * NUMBER));
  return null;
}

/** How WordPress asks for an embed in a post of a theme of blocks, the address and the order apart: it grants each the same bounds. */
export const IN_WORDPRESS = "&maxwidth=500&maxheight=750&format=json&dnt=1";

/** How a chart is embedded. */
const EMBEDDING = new RegExp(
  `^/oembed\\?url=[\\w.%-]+%2F(?:charts|embed)%2F([a-z0-9-]+)(?:%3Frelease%3D([\\d.]+))?(?:(?:%3F|%26)theme%3D[a-z]+)?(?:${IN_WORDPRESS}|&format=json)$`,
);

/** A series of a pinned release. */
const PINNED_SERIES = /^\/v1\/series\/[a-z0-9-]+(\/observations[a-z.]*)?\?release=([\d.]+)$/;

/** A chart of a pinned release, in some language: its page, its files, its embeds. */
const PINNED_CHART =
  /^(?:\/([a-z]{2}))?\/(?:charts|embed)\/([a-z0-9-]+)(?:\.[a-z]+)?\?release=([\d.]+)(?:&(?!lang)[a-z]+=[a-z]+)?(?:&lang=([a-z]{2}))?$/;

/** What a chart shows as data, in another language. */
const SPOKEN_FILE = /^\/charts\/([a-z0-9-]+\.(?:json|csv))\?lang=[a-z]{2}$/;

/** The end of a year, by which pages say what was known. */
const DAY = "as_of=\\d{4}-12-31";

/** A chart with one thing changed, in some language: its page, its embed, or what the client draws it from. */
const TURNED_CHART = new RegExp(
  `^(?:/([a-z]{2}))?/(charts|embed)/([a-z0-9-]+(?:\\.json)?)\\?(?:from=(\\d{4})|${DAY}|collection=[a-z]+|estimates=without)(?:&compact=true)?(?:&lang=([a-z]{2}))?$`,
);

/** First years that share a volume: so many pages of a chart have 190 kB at most. */
const YEARS_OF_VOLUME = 5;

/** The volume of a first year, by the first of those in it; of what has none, that of all that is shown otherwise. */
function yearsOf(from: string | undefined): string {
  return from === undefined ? "shown" : String(Number(from) - (Number(from) % YEARS_OF_VOLUME));
}

/** Events, checks or sources, narrowed as a link or a form narrows them. */
const NARROWED = new RegExp(
  `^(?:/([a-z]{2}))?/(?:${[
    "(events)\\?(?:partner|kind|status|dimension|collection|source|scored)=[\\w.-]+",
    "(checks)\\?(?:verdict|article|partner)=[\\w.-]+(?:&(?:article|partner)=[\\w.-]+){0,2}",
    "(sources)\\?(?:kind|language)=[\\w-]+(?:&language=[\\w-]+)?",
  ].join("|")})$`,
);

/** Lists of the menu by a day, and the fact check of one verdict. */
const DATED_LIST = /^(?:\/([a-z]{2}))?\/(?:charts|events|sources|disagreements|checks)\?as_of=(\d{4})-12-31(?:&verdict=[a-z_]+)?$/;

/** One row for programs. Pages of rows in English, which are read most, have files of their own. */
const ROW = /^\/(v1\/(?:observations|events|sources))\/[\w.-]+$/;

/** The card of a number, in some language and of some release. */
const CARD = /^\/((?:[a-z]{2}\/)?numbers)\/[\w.-]+(\?release=[\d.]+)?$/;

/** Volumes of each kind of row, and of cards of each language and release: with 1,500 numbers one has a hundred kB. */
const VOLUMES_OF_ROWS = 32;

/** The page of a number or a source in another language. */
const PAGE_OF_ROW = /^\/([a-z]{2}\/(?:observations|sources))\/[\w.-]+$/;

/** The page of a number or a source of a pinned release. */
const PINNED_ROW = /^\/(observations|sources)\/[\w.-]+\?release=([\d.]+)$/;

/** Volumes of these for each kind, and language or release: with 1,500 numbers one has some 180 kB. */
const VOLUMES_OF_PAGES = 64;

/** Volumes of each narrowed list. */
const VOLUMES_OF_LISTS = 8;

/**
 * What shares volumes, and which: embeds by chart, or by release; series by release and form; charts by release, chart and language, or, with
 * one thing changed, by language, chart, form and some years; rows and lists by their fingerprints.
 */
const SHARED: readonly [form: RegExp, volume: (address: string, ...parts: (string | undefined)[]) => string][] = [
  [EMBEDDING, (_, chart, release) => `oembed/${release ?? chart}`],
  [PINNED_SERIES, (_, form = "", release) => `series/${release}${form}`],
  [PINNED_CHART, (_, prefix, chart, release, lang) => ["charts", release, prefix ?? lang ?? [], chart].flat().join("/")],
  [TURNED_CHART, (_, prefix, form, chart, from, lang) => `turned/${prefix ?? lang ?? "en"}/${form}/${chart}/${yearsOf(from)}`],
  [SPOKEN_FILE, (_, file) => `spoken/${file}`],
  [DATED_LIST, (_, language = "en", year) => `dated/${language}/${year}`],
  [
    NARROWED,
    (address, language = "en", events, checks, sources) =>
      `lists/${language}/${events ?? checks ?? sources}/${fingerprint(address) % VOLUMES_OF_LISTS}`,
  ],
  [PAGE_OF_ROW, (address, kind) => `${kind}/${fingerprint(address) % VOLUMES_OF_PAGES}`],
  [PINNED_ROW, (address, kind, release) => `${kind}/${release}/${fingerprint(address) % VOLUMES_OF_PAGES}`],
  [CARD, (address, kind, pin = "") => `${kind}${pin.replace("?release=", "/")}/${fingerprint(address) % VOLUMES_OF_ROWS}`],
  [ROW, (address, kind) => `${kind}/${fingerprint(address) % VOLUMES_OF_ROWS}`],
];

/** The name of the volume that the answer to an address stands in; null where it has a file of its own. */
export function volumeOf(address: string): string | null {
  for (const [form, volume] of SHARED) {
    const [whole, ...parts] = form.exec(address) ?? [];
    if (whole !== undefined) return volume(whole, ...parts);
  }
  return null;
}
