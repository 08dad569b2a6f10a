/** Claims held against records. */
export const check = {
  heading: "Claims against records",
  period: (period: string) => period,
  lookedIn: "Looked for in what is taken from: ",
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `against records: ${verdict}` : `against records: ${verdict} (${reporters})`,
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `against records: ${verdict}` : `against records: ${verdict} (${reporters})`,
  term: "Against records",
  cell: "Against records",
};
