/** One side of a disagreement: sides that share an id contradict each other, or count differently. */
export interface DisagreementSide {
  id: string;
  topic: string;
  /** Where the side is told: `source:paragraph`. */
  side: string;
  /** Id of an observation or event. */
  ref: string;
  reading: string;
  note: string | null;
}
