import type { CodingSigns } from "../model/codingSigns.ts";
import type { Sentence } from "../model/rows.ts";
import type { Settlement } from "../model/settlement.ts";
import type { DataFiles } from "./catalog.ts";

/** A frozen release as the build hands it to the Worker. */
export interface FrozenState {
  files: DataFiles;
  /** What the codings frozen with it say of each year; null for releases before 2026.3.0. */
  codingSigns: CodingSigns[] | null;
  /** What was settled otherwise than both of them have it; null for releases before 2026.3.0. */
  settlement: Settlement | null;
  /** What its charts said when it was made; none for releases before 2026.3.0. */
  sentences: Sentence[];
}
