import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./commandError.ts";
import { coveredFigures } from "./coveredFigures.ts";
import { readDocuments } from "./documents.ts";
import { type FindMeasure, measureFind } from "./findMeasure.ts";
import { givenText } from "./givenText.ts";
import { loadHead } from "./loadHead.ts";
import { markedFigures } from "./markedFigures.ts";
import { paragraphs } from "./paragraphs.ts";
import { proposedTokens } from "./proposedTokens.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = "usage: [DOCUMENTS=<folder>] npm run find:measured -- [--named] [<file>.marked.txt …]";
/** Texts whose writers marked each figure. */
const MARKED = "tests/fixtures/desk";

/**
 * `npm run find:measured`: of how many figures `find` asks, and of how many other tokens. Measures the documents of the folder DOCUMENTS
 * against data/coverage, and marked texts (those of tests/fixtures/desk unless named). `--named` names what was missed and asked in vain.
 */
function main(args: string[]): void {
  if (args.some((arg) => arg.startsWith("--") && arg !== "--named")) throw new Refusal(USAGE);
  const named = args.filter((arg) => !arg.startsWith("--"));
  const files = named.length > 0 ? named : markedFiles();
  const measures = [...ofDocuments(process.env["DOCUMENTS"] ?? ""), ...files.map(ofMarked)];
  for (const measure of measures) console.log(line(measure));
  console.log(line(sum(measures)));
  if (!args.includes("--named")) return;
  for (const { document, missed, askedFor } of measures) {
    for (const text of missed) console.log(`${document} missed ${text}`);
    for (const text of askedFor) console.log(`${document} asked ${text}`);
  }
}

function markedFiles(): string[] {
  const files = readdirSync(MARKED, { encoding: "utf8" });
  return files.filter((file) => file.endsWith(".marked.txt")).map((file) => join(MARKED, file));
}

function ofDocuments(folder: string): FindMeasure[] {
  if (folder === "") return [];
  const catalog = loadHead("data", "head");
  return readDocuments(folder, catalog.sources).map(({ id, paragraphs: texts }) =>
    measureFind(id, proposedTokens(texts), coveredFigures(catalog, id, texts), texts),
  );
}

function ofMarked(file: string): FindMeasure {
  const marked = paragraphs(givenText(file)).map(markedFigures);
  const texts = marked.map(({ text }) => text);
  const figures = marked.map((paragraph) => paragraph.figures);
  return measureFind(file, proposedTokens(texts), figures, texts);
}

function sum(measures: FindMeasure[]): FindMeasure {
  const total = (read: (measure: FindMeasure) => number) => measures.reduce((all, measure) => all + read(measure), 0);
  return {
    ...{ document: "all", figures: total((m) => m.figures), found: total((m) => m.found), whole: total((m) => m.whole) },
    ...{ others: total((m) => m.others), asked: total((m) => m.asked), missed: [], askedFor: [] },
  };
}

function line({ document, figures, found, whole, others, asked }: FindMeasure): string {
  const percent = (part: number, of: number) => (of === 0 ? "" : ` (${((100 * part) / of).toFixed(1)}%)`);
  const counts = [`figures found ${found} of ${figures}${percent(found, figures)}, ${whole} whole`];
  return [document, ...counts, `others asked ${asked} of ${others}${percent(asked, others)}`].join("; ");
}

runCommand(main);
