/** Labels of a JSON-stat dataset. */
export const jsonStat = {
  rule: "A cell that several claims fit holds a figure before a range, then the one whose source was published last; extension.observations has all claims in full, each with its cell and whether the cell shows it. A range has no value in its cell.",
  dimensions: {
    metric: "Series",
    ref_area: "Country",
    counterpart: "Counterpart",
    direction: "Direction",
    basis: "What is counted",
    period: "Period",
  },
};
