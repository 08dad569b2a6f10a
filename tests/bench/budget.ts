/** One line of the bench's table. */
export interface Line {
  what: string;
  measured: string;
  budget: string;
  held: boolean;
}

export function atMost(what: string, value: number, budget: number, show: (n: number) => string): Line {
  return { what, measured: show(value), budget: `at most ${show(budget)}`, held: value <= budget };
}

export function atLeast(what: string, value: number, budget: number, show: (n: number) => string): Line {
  return { what, measured: show(value), budget: `at least ${show(budget)}`, held: value >= budget };
}

export const bytes = (n: number) => `${Math.round(n).toLocaleString("en-US")} bytes`;
export const times = (n: number) => `${n.toFixed(2)}x`;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A Markdown table with aligned columns. */
export function table(columns: string[], rows: string[][]): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(columns), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}
