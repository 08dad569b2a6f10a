/** Prints rows as a table with a title; columns are as wide as their widest cell. */
export function printTable(title: string, columns: string[], rows: (string | number)[][]): void {
  const all = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  console.log(`\n${title}\n${lines.join("\n")}\n`);
}
