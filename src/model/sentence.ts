/** What a chart said in its default view when its release was made: one part of its text. */
export interface Sentence {
  chart: string;
  /** A text of the ChartSpec, such as `title` or `reading`, or `caution:<panel>`: why a panel stands alone. */
  part: string;
  sentence: string;
}
