/** Labels of a JSON-stat dataset. The rule is kept as releases have it: since then no two claims fit one cell. */
export const jsonStat = {
  none: "none",
  rule: "When several claims fit one cell, the cell holds an exact figure rather than a range, then the most recently published. extension.observations lists all claims, each with its cell and whether the cell shows it. A range leaves its cell empty.",
  dimensions: {
    metric: "Series",
    ref_area: "Country",
    counterpart: "Partner country",
    direction: "Direction",
    basis: "What it measures",
    reporter: "Who counts",
    source: "Source",
    variant: "Variant",
    period: "Period",
  },
};
