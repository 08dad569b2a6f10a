/** A curated picture of one or more series. */
export interface Chart {
  id: string;
  /** What is drawn: the balance index, or figures of series as marks. */
  kind: "balance" | "claims";
  title: string;
  /** Series ids; those that may not share an axis get a panel each. */
  series: string[];
  topic: string;
  /** First and last year of the time axis. */
  from: number;
  to: number;
  /** What may be read from the picture, in one sentence. */
  reading: string;
  /** Where its knowledge ends. */
  ends: string;
  order: number;
  /** Series of which each partner has a panel of its own. */
  split: string[];
}
