import { files, type RealRow, rowsOf, withCopy } from "./head.ts";
import { cell, type Kind, type Planted } from "./plant.ts";

const observations = rowsOf("observations/").filter(({ cells }) => cells["exception"] === "");
const events = rowsOf("events.csv");
const mentions = rowsOf("mentions.csv");
const sources = rowsOf("sources.csv");
const idOf = ({ file, cells }: RealRow) =>
  [
    file.replace(/^observations\/(.*)\.csv$/, "$1"),
    cells["counterpart"],
    cells["period"]?.replaceAll("/", "_"),
    cells["source"],
    ...(cells["variant"] ? [cells["variant"]] : []),
  ].join(".");

/** An event again under another id, with all who tell it. */
function again(event: RealRow): Planted {
  const id = `${event.cells["id"]}-again`;
  const copy = withCopy(event, { id, episode: "" });
  const told = mentions.filter(({ cells }) => cells["event"] === event.cells["id"]);
  const all = told.reduce((of, row) => withCopy(row, { event: id, exception: "" }, of).files, copy.files);
  return { files: all, file: event.file, line: copy.line, columns: ["id"], what: `${event.cells["id"]} again` };
}

function copyOf(row: RealRow, cells: Record<string, string>, columns: string[]): Planted {
  const copy = withCopy(row, cells);
  return { files: copy.files, file: row.file, line: copy.line, columns, what: `a copy of line ${row.line} ${JSON.stringify(cells)}` };
}

export const duplicate: Kind = {
  name: "duplicate",
  all: () => [
    ...events
      .filter((event) =>
        mentions.filter(({ cells }) => cells["event"] === event.cells["id"]).every(({ cells }) => cells["exception"] === ""),
      )
      .map((event) => () => again(event)),
    ...mentions.filter(({ cells }) => cells["exception"] === "").map((row) => () => copyOf(row, {}, ["quote"])),
    ...observations.map((row) => () => copyOf(row, { variant: "again" }, ["variant"])),
    ...observations.map((row) => () => copyOf(row, {}, ["variant"])),
    ...sources
      .filter(({ cells }) => cells["url"] !== "")
      .map((row) => () => copyOf(row, { id: `${row.cells["id"]}-again`, sha256: "", doi: "" }, ["url"])),
    ...[...sources, ...events].map((row) => () => copyOf(row, { url: "", sha256: "", doi: "" }, ["id"])),
  ],
};

export const replaces: Kind = {
  name: "replaces",
  all: () => {
    const ids = observations.map(idOf);
    return observations.flatMap((row, i) => {
      const [series = "", ...rest] = idOf(row).split(".");
      return [
        () => cell(row, { replaces: [series, "IRN", "1066", ...rest.slice(2)].join(".") }),
        () => cell(row, { replaces: ids.find((id) => !id.startsWith(`${series}.`)) ?? "" }),
        () => cell(row, { replaces: ids[(i + 1) % ids.length] ?? "" }),
        () => cell(row, { replaces: "never" }),
      ];
    });
  },
};

const quoted = observations.filter(
  ({ cells }) => /[1-9]/.test(cells["as_worded"] ?? "") && cells["quote"]?.includes(cells["as_worded"] ?? ""),
);

/** The quote with one digit less in its figure. */
function withoutDigit({ cells }: RealRow): string {
  const print = cells["as_worded"] ?? "";
  const at = (cells["quote"] ?? "").lastIndexOf(print);
  return (cells["quote"] ?? "").slice(0, at) + print.replace(/[1-9]/, "") + (cells["quote"] ?? "").slice(at + print.length);
}

export const quote: Kind = {
  name: "quote",
  all: () => [
    ...quoted.map((row) => () => cell(row, { quote: "words without any figure" })),
    ...quoted.map((row) => () => cell(row, { quote: withoutDigit(row) })),
    ...quoted.map((row) => () => cell(row, { quote: "" })),
    ...mentions.map((row) => () => cell(row, { quote: `${row.cells["quote"]} and so on and on and on and on` })),
    ...mentions.map((row) => () => cell(row, { quote: "They came to visit." })),
    ...mentions.map((row) => () => cell(row, { quote: "" })),
  ],
};

export const comment: Kind = {
  name: "reader's comment",
  all: () => {
    const [first] = rowsOf("coverage/").filter(({ cells }) => cells["disposition"] === "reader_comment");
    const source = first?.file.replace(/^coverage\/(.*)\.csv$/, "$1");
    const told = [...observations, ...mentions].filter(({ cells }) => cells["source"] === source);
    return [
      ...told.map((row) => () => cell(row, { paragraph: first?.cells["paragraph"] ?? "" })),
      ...rowsOf("coverage/")
        .filter(({ cells }) => cells["disposition"] === "reader_comment")
        .map((row) => () => cell(row, { disposition: "context" })),
    ];
  },
};

export const reference: Kind = {
  name: "one cause of many faults",
  all: () => [
    ...sources.filter(({ cells }) => cells["collection"] === "documents").map((row) => () => without(row)),
    ...rowsOf("series.csv").map((row) => () => without(row)),
    ...sources.map((row) => () => ({ ...cell(row, { id: `${row.cells["id"]}-x` }, []), file: "", line: 0 })),
    ...events.map((row) => () => ({ ...cell(row, { id: `${row.cells["id"]}-x` }, []), file: "", line: 0 })),
    ...observations.map((row) => () => ({ ...cell(row, { source: "nowhere" }), columns: ["source"] })),
    ...rowsOf("codes.csv")
      .filter(used)
      .map((row) => () => ({ ...cell(row, { code: `${row.cells["code"]}x` }, []), file: "", line: 0 })),
  ],
};

/** Whether some row has the code, so that it is missed. */
function used({ cells }: RealRow): boolean {
  return cells["list"] !== "partner" && [...observations, ...events].some((row) => row.cells[cells["list"] ?? ""] === cells["code"]);
}

function without(row: RealRow): Planted {
  const lines = (files[row.file] ?? "").split("\n").filter((_, i) => i !== row.line - 1);
  return {
    files: { ...files, [row.file]: lines.join("\n") },
    file: "",
    line: 0,
    columns: [],
    what: `${row.file} without ${row.cells["id"]}`,
  };
}
