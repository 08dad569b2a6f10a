/** Claims held against records. */
export const check = {
  heading: "Claims against records",
  lead: "Each figure of the {documents} documents, and each date of an event, held against the records of statistics offices, databases and the press. A record has its reporter and may be wrong too; where none can test a claim, that is said.",
  count: (agrees: number, differs: number, untested: number) => `${agrees} agree, ${differs} differ, ${untested} cannot be tested.`,
  figures: "Figures",
  dates: "Dates of events",
  columns: ["Claim", "Record", "Verdict", "Why"],
  rules: "The rules",
  none: "no record",
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `against records: ${verdict}` : `against records: ${verdict} (${reporters})`,
  term: "Against records",
  cell: "Against records",
  all: "All claims against records",
  json: "Checks as JSON",
};
