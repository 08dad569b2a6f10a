import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import { MAX_QUOTE_WORDS } from "../model/quote.ts";
import { coverageTable } from "../tables/coverage.ts";
import { namesOf } from "../tables/definition.ts";
import { propose } from "./classifyToken.ts";
import { numberTokens } from "./numberTokens.ts";
import { zones } from "./pageSections.ts";
import { paragraphs } from "./paragraphs.ts";
import { sha256 } from "./sha256.ts";
import { fewWords, surroundings } from "./tokenContext.ts";

const USAGE = `usage: npm run --silent find -- <file> [--surroundings]

Lists every number-like token of a text, with a proposed disposition, as rows of data/coverage/<source>.csv.
Standard error tells the paragraphs, the SHA-256 and the number of tokens.
--surroundings  also tells the few words around each token there`;

/** `npm run find`: exits 2 with the usage when there is no file to read. */
function main(): void {
  const { file, surroundings: withWords } = readArguments();
  const bytes = read(file);
  const texts = paragraphs(bytes.toString("utf8"));
  const zoneOf = zones(texts);
  const found = texts.flatMap((text, i) =>
    numberTokens(text).map((token) => ({ ...token, paragraph: i + 1, place: surroundings(text, token) })),
  );
  const columns = namesOf(coverageTable);
  console.log(csvFormatRow(columns));
  for (const { paragraph, token, nth, place } of found) {
    const cells: Record<string, string | number> = { paragraph, token, nth, ...propose(place, zoneOf[paragraph - 1] ?? "article") };
    console.log(csvFormatRow(columns.map((column) => String(cells[column] ?? ""))));
    if (withWords) console.error(`paragraph ${paragraph} ${JSON.stringify(token)} nth ${nth}: ${fewWords(place, MAX_QUOTE_WORDS)}`);
  }
  console.error(`${file}: ${texts.length} paragraphs, sha256 ${sha256(bytes)}, ${found.length} number-like tokens`);
}

function readArguments(): { file: string; surroundings: boolean } {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { surroundings: { type: "boolean" } } });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return stop("expected one file");
    return { file, surroundings: values.surroundings ?? false };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

main();
