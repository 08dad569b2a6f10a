import { files, type RealRow, rowsOf } from "./head.ts";
import { cell, type Kind, type Planted } from "./plant.ts";

const PATHS = [
  "sources.csv",
  "series.csv",
  "events.csv",
  "mentions.csv",
  "charts.csv",
  "disagreements.csv",
  "checks.csv",
  "codes.csv",
  "observations/",
  "coverage/",
];
const rows = PATHS.flatMap((path) => rowsOf(path));
/** Columns whose cells are words and not codes. */
const WORDS = [
  "title",
  "publisher",
  "author",
  "note",
  "definition",
  "summary",
  "quote",
  "reading",
  "topic",
  "reason",
  "label",
  "caution",
  "attribution",
];

const worded = rows.flatMap((row) =>
  WORDS.filter((name) => (row.cells[name]?.length ?? 0) > 5).map((name) => ({ row, name, text: row.cells[name] ?? "" })),
);
const foreign = worded.filter(({ text }) => /[^\x20-\x7e‘’“”–—×]/.test(text));

/** The text as a program shows it that reads its UTF-8 as Latin-1. */
function misread(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** The whole file as a program writes it that knows Latin-1 alone, read again as UTF-8. */
function latin1(row: RealRow): Planted {
  const text = (files[row.file] ?? "").replace(/[^\p{ASCII}\u0080-\u00ff]/gu, "?");
  const broken = Buffer.from(text, "latin1").toString("utf8");
  const line = broken.split("\n").findIndex((l) => l.includes("\uFFFD")) + 1;
  return { files: { ...files, [row.file]: broken }, file: row.file, line, columns: [], what: "whole file written as Latin-1" };
}

function marked(file: string): Planted {
  return { files: { ...files, [file]: `\uFEFF${files[file]}` }, file, line: 1, columns: [], what: "byte order mark" };
}

export const encoding: Kind = {
  name: "encoding",
  all: () => [
    ...foreign.map(
      ({ row, name, text }) =>
        () =>
          cell(row, { [name]: text.replace(/[^\x20-\x7e]/, "\uFFFD") }),
    ),
    ...foreign.map(
      ({ row, name, text }) =>
        () =>
          cell(row, { [name]: misread(text) }),
    ),
    ...foreign
      .filter(({ text }) => text !== text.normalize("NFD"))
      .map(
        ({ row, name, text }) =>
          () =>
            cell(row, { [name]: text.normalize("NFD") }),
      ),
    ...worded
      .filter(({ text }) => text.includes("a"))
      .map(
        ({ row, name, text }) =>
          () =>
            cell(row, { [name]: text.replace("a", "\u0430") }),
      ),
    ...foreign
      .filter(({ text }) => /[\u00A0-\u00FF]/.test(text))
      .map(
        ({ row }) =>
          () =>
            latin1(row),
      ),
    ...Object.keys(files).map((file) => () => marked(file)),
  ],
};

const SIGNS = [
  "\u0000",
  "\u0007",
  "\u001B",
  "\u0085",
  "\u200B",
  "\u200F",
  "\u202E",
  "\u2066",
  "\u2028",
  "\u00AD",
  "\u00A0",
  "\uE000",
  "\uFEFF",
];

export const controlCharacter: Kind = {
  name: "control character",
  all: () =>
    worded.flatMap(({ row, name, text }) => [
      ...SIGNS.map((sign) => () => cell(row, { [name]: `${text.slice(0, 3)}${sign}${text.slice(3)}` })),
      ...["=", "@", "+", ...(/^[\d.]+$/.test(text) ? [] : ["-"])].map((sign) => () => cell(row, { [name]: `${sign}${text}` })),
      () => cell(row, { [name]: `=HYPERLINK("https://example.org"; "${text.slice(0, 4)}")` }),
    ]),
};
