import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import { MAX_QUOTE_WORDS } from "../model/quote.ts";
import { coverageTable } from "../tables/coverage.ts";
import { namesOf } from "../tables/definition.ts";
import { Refusal } from "./commandError.ts";
import { bearHangUps } from "./hangUps.ts";
import { isKnownLanguage, LANGUAGES_OF_WORDS } from "./knownLanguage.ts";
import { paragraphs } from "./paragraphs.ts";
import { proposedTokens } from "./proposedTokens.ts";
import { type DocumentFile, readText } from "./readText.ts";
import { sha256 } from "./sha256.ts";
import { systemFault } from "./systemFault.ts";
import { fewWords } from "./tokenContext.ts";

const USAGE = `usage: npm run --silent find -- <file> [--surroundings]

Lists every number-like token of a text, with a proposed disposition, as rows of data/coverage/<source>.csv.
A page (HTML) or a PDF file is turned into text first, written beside it as <name>.txt: look it through, it is the document from then on.
Standard error tells the paragraphs, the SHA-256 and the number of tokens.
--surroundings  also tells the few words around each token there`;

/** `npm run find`: exits 2 with the usage when there is no file to read, 1 for a file that is no text in UTF-8, no page and no PDF file. */
async function main(): Promise<void> {
  const { file: given, surroundings: withWords } = readArguments();
  const { file, text, bytes, made } = await read(given);
  if (made) written(file, bytes);
  if (made) console.error(`${file}: made from ${given}. Look it through before you go on.`);
  const texts = paragraphs(text);
  if (!isKnownLanguage(text))
    console.error(
      `${file}: seems to be in a language whose numbers in words find does not know (it knows ${LANGUAGES_OF_WORDS}): look for them.`,
    );
  const found = proposedTokens(texts);
  const columns = namesOf(coverageTable);
  console.log(csvFormatRow(columns));
  for (const { place, at: _, ...cells } of found) {
    const row: Record<string, string | number> = cells;
    console.log(csvFormatRow(columns.map((column) => String(row[column] ?? ""))));
    const where = `paragraph ${cells.paragraph} ${JSON.stringify(cells.token)} nth ${cells.nth}`;
    if (withWords) console.error(`${where}: ${fewWords(place, MAX_QUOTE_WORDS)}`);
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

async function read(file: string): Promise<DocumentFile> {
  try {
    return await readText(file);
  } catch (error) {
    if (!(error instanceof Refusal)) return stop(systemFault(error, file) ?? (error instanceof Error ? error.message : String(error)));
    console.error(error.message);
    process.exit(1);
  }
}

/** The text of a page or of a PDF file beside it; exits 1 where the system lets none be written. */
function written(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    console.error(systemFault(error, file) ?? error);
    process.exit(1);
  }
}

function stop(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

bearHangUps();
await main();
