import type { Catalog } from "../../model/catalog.ts";
import { partedCatalog, type ReadParts } from "../../model/partedCatalog.ts";
import { RecentlyUsed } from "../../model/recentlyUsed.ts";
import { figuresPart, IDS_PART, type PartFile, partPath, type StateIndex } from "../../model/stateParts.ts";
import type { Files } from "../application.ts";
import { assetJson } from "./asset.ts";

/**
 * Bytes of JSON that parts of all states may have together in an isolate, and that one answer may need. As rows they take about as much, and
 * twice more while they are read, of the 128 MB that an isolate may have.
 */
const MOST_BYTES = 28_000_000;

/** Parts that are read at the same time: each is there as bytes, as text and as rows for a while. */
const AT_A_TIME = 6;

/** Parts that were read, of one state or of several, by their checksums: what two releases share is read once. */
export type ReadBefore = RecentlyUsed<{ part: unknown; bytes: number }>;

/** None of them yet. */
export function nothingRead(): ReadBefore {
  return new RecentlyUsed({ entries: 4000, weight: MOST_BYTES }, (_, { bytes }) => bytes);
}

/** A part of the rows, of one state or of several. */
interface Part extends PartFile {
  path: string;
}

/** What an answer needs is not at hand: `withRows` reads it, and the answer is made again. */
class RowsMissing extends Error {
  /**
   * @param all every part of the state that has rows
   * @param kept where the catalogue looks for them
   */
  constructor(
    readonly parts: readonly Part[],
    readonly all: readonly Part[],
    readonly kept: ReadBefore,
  ) {
    super(`${parts.length} parts of the rows are to be read`);
    this.name = "RowsMissing";
  }
}

/** What an answer needs is more than an isolate can hold. */
export class TooManyRows extends Error {
  constructor(readonly bytes: number) {
    super(`an answer needs ${bytes} bytes of rows`);
    this.name = "TooManyRows";
  }
}

/**
 * A catalogue over the parts of a state whose index was read from `path`, with what was read of other states before. An answer from it has to
 * be made in `withRows`.
 */
export function catalogOfParts(index: StateIndex, path: string, kept: ReadBefore): Catalog {
  const figures = index.figures.map((file, at): [string, PartFile] => [figuresPart(at), file]);
  const rows = [...figures, ...Object.entries(index.tables)];
  // Every row that is looked up names its part, so its path is made once.
  const partOf = ([name, file]: [string, PartFile]): [string, Part] => [name, { path: partPath(path, file), ...file }];
  const parts = new Map([...rows, [IDS_PART, index.ids] satisfies [string, PartFile]].map(partOf));
  const named = (name: string) => parts.get(name) as Part;
  const read: ReadParts = (names) => {
    const found = names.map((name) => kept.get(named(name).sha256));
    if (found.includes(undefined)) {
      throw new RowsMissing(
        [...new Set(names)].map(named),
        rows.map(([name]) => named(name)),
        kept,
      );
    }
    return found.map((one) => one?.part);
  };
  return partedCatalog(index, read);
}

/**
 * Makes an answer whose rows may have to be read: it is begun anew with each part that it turns out to need, so it must change nothing but
 * what it gives. What it reads is kept by the isolate for others, within a bound.
 *
 * @throws {AssetUnavailable} when a part is missing, damaged or not reached; nothing of it is kept
 * @throws {TooManyRows} when it needs more rows than an isolate may hold
 */
export async function withRows<Answer>(files: Files, make: () => Answer | Promise<Answer>): Promise<Answer> {
  const needed = new Map<string, number>();
  let again = 0;
  for (;;) {
    try {
      return await make();
    } catch (cause) {
      if (!(cause instanceof RowsMissing)) throw cause;
      const isOfAll = again >= AT_ONCE && bytesOf(cause.all) <= SMALL;
      const parts = isOfAll ? [...new Map([...cause.parts, ...cause.all].map((part) => [part.sha256, part])).values()] : cause.parts;
      for (const { sha256, bytes } of parts) needed.set(sha256, bytes);
      const bytes = [...needed.values()].reduce((sum, of) => sum + of, 0);
      // What others read meanwhile may have taken the place of what this one needs; that must come to an end.
      if (bytes > MOST_BYTES || ++again > needed.size + MOST_ROUNDS) throw new TooManyRows(bytes);
      for (let at = 0; at < parts.length; at += AT_A_TIME)
        await Promise.all(parts.slice(at, at + AT_A_TIME).map((part) => readPart(files, part, cause.kept)));
    }
  }
}

/** Of data of so many bytes at most, an answer that was begun anew so often is given all rows: it will need many, and begins once more. */
const [SMALL, AT_ONCE] = [2_000_000, 6];

function bytesOf(parts: readonly PartFile[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How often an answer is begun anew because others took the place of its rows. */
const MOST_ROUNDS = 20;

async function readPart(files: Files, { path, sha256, bytes }: Part, kept: ReadBefore): Promise<void> {
  if (kept.get(sha256) !== undefined) return;
  const part = await assetJson<unknown>(files, path, sha256);
  kept.set(sha256, { part, bytes });
}
