/** What the file of a chart's numbers lacks, in words. */
export interface LackingRows {
  rows: number;
  /** Whether no row is left, so that there is no file. */
  isAll: boolean;
  /** How many of them the table shows. */
  shown: number;
  /** Whose terms leave them out: those with the most rows first. */
  names: string[];
  /** How many others there are. */
  more: number;
}
