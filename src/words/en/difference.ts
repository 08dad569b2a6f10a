import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "What changed between two releases",
  title: (since: string, until: string) => `What changed from release ${since} to ${until}`,
  lead: "Choose two releases to see where they differ: each value as it was and as it is, with the reasons that the releases in between gave. What was changed and later changed back is no difference.",
  /** Labels of the two choices and of the button. */
  since: "Earlier release",
  until: "Later release",
  show: "Compare",
  /** How many entries differ. */
  differ: (n: number, since: string, until: string) =>
    `Release ${since} and release ${until} differ in ${n === 1 ? "one entry" : `${count(n)} entries`}.`,
  none: (since: string, until: string) => `Nothing that is compared here differs between release ${since} and release ${until}.`,
  same: "You chose the same release twice.",
  compared:
    "Compared are figures, events and the passages that tell them, series, charts, fact checks, contradictions and sources. Columns that the earlier release did not have are left out.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => `${count(n)} corrected`,
    revised: (n: number) => `${count(n)} revised by the source`,
    redrawn: (n: number) => `${count(n)} ${n === 1 ? "chart" : "charts"} changed`,
    unexplained: (n: number) => `${count(n)} changed with no reason on record`,
    withdrawn: (n: number) => `${count(n)} withdrawn`,
    recomputed: (n: number) => `${count(n)} recalculated because of these changes`,
    reworded: (n: number) => `${count(n)} reworded, with the same meaning`,
    added: (n: number) => `${count(n)} added`,
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "no reason on record",
  partlyNoReason: "no reason on record for part of it",
  json: "The same as JSON",
};

function count(n: number): string {
  return kit.number(n);
}
