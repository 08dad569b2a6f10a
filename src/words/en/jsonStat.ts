/** Labels of a JSON-stat dataset. */
export const jsonStat = {
  rule: "When several claims fit one cell, the cell holds an exact figure rather than a range, then the most recently published. extension.observations lists all claims, each with its cell and whether the cell shows it. A range leaves its cell empty.",
  dimensions: {
    metric: "Series",
    ref_area: "Country",
    counterpart: "Partner country",
    direction: "Direction",
    basis: "What it measures",
    period: "Period",
  },
};
