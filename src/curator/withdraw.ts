import { unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import type { Catalog } from "../model/catalog.ts";
import { englishTexts, translationKey } from "../model/translation.ts";
import { type DataFiles, loadCatalog } from "../tables/catalog.ts";
import { DataError } from "../tables/fault.ts";
import { translationsText } from "../tables/translations.ts";
import { appendLines } from "./appendLines.ts";
import { Refusal } from "./commandError.ts";
import { linesNaming } from "./linesNaming.ts";
import { loadCodings } from "./loadCodings.ts";
import { LEFT_OUT } from "./readCodings.ts";
import { readData } from "./readData.ts";
import { runCommand } from "./runCommand.ts";
import { afterWithdrawal } from "./settleWithdrawn.ts";
import { loadTranslations, readTranslationFiles, WORDS } from "./translations.ts";
import { withdrawn } from "./withdrawRow.ts";

const USAGE = `usage: npm run withdraw -- <id of an observation> <why, in a sentence> [--dry-run]

Takes an observation out of the data with what rests on it. Its number in the text becomes context, with the reason as its note.`;

/** `npm run withdraw`: withdraws an observation with all that follows from it, or with `--dry-run` says what it would change. */
function main(args: string[]): void {
  const { id, because, dryRun } = parsedArguments(args);
  const data = readData("data");
  const { lines, files: rows, left } = settled(data, id, because);
  const translated = untranslated({ ...data, ...rows });
  const files = { ...rows, ...Object.fromEntries(translated.map(({ file, text }) => [file, text])) };
  // What may refuse has run: a withdrawal that stops half way could not be asked for again.
  if (!dryRun && left.length > 0) appendLines(join("data", LEFT_OUT), left);
  if (!dryRun) for (const [file, text] of Object.entries(files)) write(file, text);
  for (const { file, line, before, after } of lines) {
    const did = after === null ? "remove" : "change";
    console.log(`${dryRun ? `would ${did}` : `${did}d`} data/${file}:${line} ${before}${after === null ? "" : ` to ${after}`}`);
  }
  for (const line of left) console.log(`${dryRun ? "would add" : "added"} to data/${LEFT_OUT}: ${line}`);
  for (const { file, gone } of translated)
    console.log(`${dryRun ? "would remove" : "removed"} from data/${file}: ${gone} ${gone === 1 ? "text" : "texts"}`);
  const naming = linesNaming({ ...data, ...readTranslationFiles("data"), ...files }, [id]);
  console.log(naming.length === 0 ? "nothing else names it" : `look at what names it too:\n${naming.map((at) => `  ${at}`).join("\n")}`);
  console.log(`for the reasons of the next release:\n${csvFormatRow(["observation", id, "", "withdrawn", because])}`);
  console.log("next: npm run check");
}

/** The withdrawal with what both codings ask for: why neither has a row so, and why the data lack what both have. */
function settled(data: DataFiles, id: string, because: string) {
  const withdrawal = withdrawn(data, id, because);
  const codings = loadCodings("data");
  const catalog = codings && readable(Object.fromEntries(Object.entries({ ...data, ...withdrawal.files }).filter(hasRows)));
  if (!catalog) return { ...withdrawal, left: [] };
  const { unexplained, leftOut } = afterWithdrawal(catalog, codings, because);
  return { ...withdrawn(data, id, because, unexplained), left: leftOut };
}

/** The files of translations that have texts of rows which are gone, without them. */
function untranslated(files: DataFiles): { file: string; text: string; gone: number }[] {
  const catalog = readable(Object.fromEntries(Object.entries(files).filter(hasRows)));
  if (!catalog) return [];
  const known = new Set(englishTexts(catalog).map(translationKey));
  return Object.entries(loadTranslations("data")).flatMap(([language, rows]) => {
    const left = rows.filter((row) => known.has(translationKey(row)));
    const file = `${WORDS}/${language}.csv`;
    return left.length === rows.length ? [] : [{ file, text: translationsText(left), gone: rows.length - left.length }];
  });
}

/** The catalogue of files that hold together; null where something else has to be mended first, which the check says. */
function readable(files: DataFiles): Catalog | null {
  try {
    return loadCatalog(files, "draft");
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

/** Whether a file may stand: one of observations that has no row left goes. */
const hasRows = ([file, text]: [string, string]) => !file.startsWith("observations/") || text.trim().split("\n").length > 1;

/** Writes a file, or removes it. */
function write(file: string, text: string): void {
  if (hasRows([file, text])) writeFileSync(join("data", file), text);
  else unlinkSync(join("data", file));
}

function parsedArguments(args: string[]): { id: string; because: string; dryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
    const [id, because, ...others] = positionals;
    if (id === undefined || because === undefined || because.trim() === "" || others.length > 0)
      throw new Error("expected an id and the reason, in quotation marks");
    return { id, because, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

runCommand(main);
