import { type DetailCard, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";

/** Something in a panel that opens a card: a mark, or a point of a line. */
export interface FocusPoint {
  /** Position in Chart.js: dataset 0 holds the marks, the lines follow in order. */
  datasetIndex: number;
  index: number;
  /** Decimal year and value. */
  x: number;
  y: number;
  card: DetailCard;
}

/** All stops of a panel in order of time. */
export function focusPointsOf(panel: Panel): FocusPoint[] {
  const marks = panel.marks.map((mark, index) => ({ datasetIndex: 0, index, x: middle(mark), y: mark.value, card: mark.card }));
  const points = panel.lines.flatMap((line, i) =>
    line.points.map((point, index) => ({ datasetIndex: i + 1, index, x: point.at, y: point.value, card: point.card })),
  );
  return [...marks, ...points].sort((a, b) => a.x - b.x);
}
