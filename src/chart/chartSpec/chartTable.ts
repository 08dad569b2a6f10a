/** The numbers of a chart as rows and columns. */
export interface Table {
  caption: string;
  columns: string[];
  rows: TableRow[];
}

/** One row of the table: the figure, and in the other columns what is known of it. */
export interface TableRow {
  /** Where a link to this row leads on the chart's page; absent where none does. */
  id?: string;
  /** Path of the page of the row's observation. */
  href: string;
  cells: string[];
  /** What cells are beside their text; absent where all are plain. */
  details?: CellDetail[];
}

/** Of one cell: the language of its words, where it is not the page's, and the links that its text consists of. */
export interface CellDetail {
  /** Position of the cell in its row, from 0. */
  column: number;
  lang?: string;
  links?: { label: string; href: string }[];
}
