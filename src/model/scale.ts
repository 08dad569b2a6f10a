/** One CAMEO event code and its Goldstein value. */
export interface ScaleEntry {
  cameo: string;
  /** Conflict (-10) to cooperation (+10); Goldstein 1992 in the version that GDELT publishes. */
  goldstein: number;
  name: string;
}
