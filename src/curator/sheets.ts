import { writeFileSync } from "node:fs";
import { parse } from "node:path";
import { parseArgs } from "node:util";
import { Refusal } from "./commandError.ts";
import { bearHangUps } from "./hangUps.ts";
import { sheets, writeSheets } from "./makeSheets.ts";
import { paragraphs } from "./paragraphs.ts";
import { proposedTokens } from "./proposedTokens.ts";
import { type DocumentFile, readText } from "./readText.ts";
import { systemFault } from "./systemFault.ts";

const USAGE = `usage: npm run sheets -- <folder>/<id>.txt [--dry-run]

Makes the sheets of both coders for a document: data/codings/first/coverage/<id>.csv and data/codings/second/coverage/<id>.csv.`;

/** `npm run sheets`: writes both coders' sheets for a document, or with `--dry-run` says what it would write. Sheets that are there stay. */
async function main(args: string[]): Promise<void> {
  const { file, dryRun } = parsed(args);
  const document = await textOf(file);
  const { name } = parse(document.file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new Refusal(`${document.file}: expected a name of small letters, digits and hyphens`);
  const files = sheets("data", name, proposedTokens(paragraphs(document.text)));
  const did = dryRun ? "would write" : "wrote";
  if (document.made && !dryRun) writeFileSync(document.file, document.bytes);
  if (!dryRun) writeSheets(files);
  if (document.made) console.log(`${did} ${document.file}: made from ${file}. Look it through before you go on.`);
  for (const [path, text] of Object.entries(files)) {
    const lines = text.split("\n").length - 2;
    console.log(`${did} ${path}: ${lines === 0 ? "its header" : `${lines} tokens`}`);
  }
}

/** The text of a document. The system may refuse to read a file without naming it. */
async function textOf(file: string): Promise<DocumentFile> {
  try {
    return await readText(file);
  } catch (error) {
    const said = systemFault(error, file);
    throw said === null ? error : new Refusal(said);
  }
}

function parsed(args: string[]): { file: string; dryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error("expected one file");
    return { file, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

bearHangUps();
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Refusal ? error.message : (systemFault(error) ?? error));
  process.exit(1);
}
