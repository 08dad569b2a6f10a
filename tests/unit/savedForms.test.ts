import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineEndFaults } from "../../src/curator/lineEndFaults.ts";
import { lostCodings } from "../../src/curator/lostCodings.ts";
import { strayFiles } from "../../src/curator/strayFiles.ts";
import { loadCoding } from "../../src/tables/coding.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows, withCells } from "../fixtures/files.ts";
import { faultsOf, files } from "../planted/head.ts";

const FILE = "mentions.csv";
const text = files[FILE] ?? "";
const SEMICOLONS = text.replaceAll(",", ";").replaceAll("\n", "\r\n");

/** The faults of the rows and of the ends of lines, as the check names them. */
const named = (changed: string) => {
  const all = { ...files, [FILE]: changed };
  return [...faultsOf(all), ...lineEndFaults({ [FILE]: changed })].map(describeFault);
};
/** A text as it is read as UTF-8. */
const asUtf16 = (mark: string) => Buffer.from(`${mark}${text}`, "utf16le").toString("utf8");

describe("a file that a spreadsheet saved in another form is one fault, which says in which", () => {
  it.each<[string, string, RegExp]>([
    ["semicolons", SEMICOLONS, /^mentions\.csv:1:0 "event;source;[^\n]*": expected commas between cells, and this file has semicolons/],
    ["tabs", text.replaceAll(",", "\t"), /:1:0 "event\\tsource\\t.*": expected commas between cells, and this file has tabs/],
    ["UTF-16", asUtf16("\uFEFF"), /:1:0 "event,source,.*": expected a file in UTF-8, and this one is in UTF-16/],
    ["UTF-16 without a mark", asUtf16(""), /:1:0 "event,source,.*": expected a file in UTF-8, and this one is in UTF-16/],
    ["a byte order mark", `\uFEFF${text}`, /:1:1 "U\+FEFF": expected a file that begins with its header/],
    ["a line for spreadsheets", `sep=,\n${text}`, /:1:0 "sep=,": expected the header event,.* in line 1/],
    ["a workbook by the name of a CSV file", "PK\u0003\u0004\u0014\uFFFD", /:1:0 .*: expected a CSV file, and this is a workbook/],
  ])("%s", (_, changed, message) => expect(named(changed)).toEqual([expect.stringMatching(message)]));

  it("and one with another header keeps its message", () => {
    expect(named(text.replace("event,", "events,"))).toEqual([expect.stringMatching(/:1:0 "events,source.*": expected the header event,/)]);
  });
});

describe("years of the subject that the data deny are one fault, at the year", () => {
  it.each<[Record<string, string>, RegExp]>([
    [
      { last_year: "2024" },
      /^subject\.csv:2:8 last_year "2024": expected a later year: \d+ sources are published after 2025, such as sources/,
    ],
    [
      { last_year: "2026" },
      /^subject\.csv:2:8 last_year "2026": expected a year before 2026, in which the axes of the balance end \(charts/,
    ],
    [{ first_year: "2011" }, /^subject\.csv:2:7 first_year "2011": expected an earlier year: \d+ sources are published before 2011/],
    [{ last_year: "" }, /^subject\.csv:2:8 last_year "": expected the subject's last year$/],
    [{ last_year: "1990" }, /^subject\.csv:2:7 first_year "1991": expected a year not after the last, 1990/],
  ])("%j", (cells, message) => {
    expect(faultsOf(withCells("subject.csv", 2, cells, files)).map(describeFault)).toEqual([expect.stringMatching(message)]);
  });
  it("and one source or axis that lies outside is a fault of its own", () => {
    expect(faultsOf(withCells("charts.csv", 2, { to: "2025" }, files)).map(describeFault)).toEqual([
      expect.stringMatching(/^charts\.csv:2:\d+ to "2025": expected a year after 2025/),
    ]);
  });
});

describe("a file of a coding that was emptied", () => {
  it("is named, and no mention is blamed", () => {
    const mentions =
      "event,source,paragraph,date,end,precision,status,cameo,actor,target,quote,note\na,avim-2025,1,2016,,year,happened,042,ISR,AZE,came,\n";
    expect(() => loadCoding({ "events.csv": "\n", "mentions.csv": mentions })).toThrow(
      /^events\.csv:1:0 "": expected the header id,[^\n]*$/,
    );
  });
  it("is named where the newest release has rows of it", () => {
    const folder = dataFolder(threeRows);
    const write = (root: string, rows: string) => {
      mkdirSync(join(root, "codings/first"), { recursive: true });
      writeFileSync(join(root, "codings/first/events.csv"), rows);
    };
    write(join(folder, "releases/2026.1.0"), "id,note\na,\nb,\n");
    for (const emptied of ["", "id,note\n"]) {
      write(folder, emptied);
      expect(lostCodings(folder).map(describeFault)).toEqual([
        `codings/first/events.csv:1:0 ${JSON.stringify(emptied.trim())}: expected the header and rows, of which there are 2, as release 2026.1.0 has it: directions of the balance rest on both codings`,
      ]);
    }
    write(folder, "id,note\na,\n");
    expect(lostCodings(folder)).toEqual([]);
  });
});

it("files of spreadsheets beside the CSV files are named, and others are none", () => {
  const folder = dataFolder({ ...threeRows, "README.md": "", "observations/.keep": "" });
  symlinkSync(join(folder, "nowhere"), join(folder, "lost"));
  expect(strayFiles(folder)).toEqual([]);
  for (const name of ["observations/trade.xlsx", "events.CSV", "mentions.ods", "trade.csv.bak"]) writeFileSync(join(folder, name), "x");
  expect(strayFiles(folder).map(describeFault)).toEqual(
    ["events.CSV", "mentions.ods", "observations/trade.xlsx", "trade.csv.bak"].map((name) =>
      expect.stringMatching(new RegExp(`^${name}:1:0 "${name}": expected no table but files named \\.csv`)),
    ),
  );
});
