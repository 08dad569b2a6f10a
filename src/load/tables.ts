import type * as v from "valibot";
import type { agreementRow } from "./agreement.ts";
import type { chartRow } from "./charts.ts";
import type { checkRow } from "./checks.ts";
import type { codeRow } from "./codes.ts";
import type { constraintRow } from "./constraints.ts";
import type { coverageRow } from "./coverage.ts";
import type { disagreementRow } from "./disagreements.ts";
import type { eventRow } from "./events.ts";
import type { mentionRow } from "./mentions.ts";
import type { observationRow } from "./observations.ts";
import type { scaleRow } from "./scale.ts";
import type { seriesRow } from "./series.ts";
import type { sourceRow } from "./sources.ts";
import type { subjectRow } from "./subject.ts";
import type { Placed } from "./table.ts";

type Read<S extends v.GenericSchema> = Placed<v.InferOutput<S>>[];

/** Every table with its rows' places. */
export interface Tables {
  subject: Read<typeof subjectRow>;
  codes: Read<typeof codeRow>;
  constraints: Read<typeof constraintRow>;
  sources: Read<typeof sourceRow>;
  series: Read<typeof seriesRow>;
  charts: Read<typeof chartRow>;
  scale: Read<typeof scaleRow>;
  observations: Read<typeof observationRow>;
  events: Read<typeof eventRow>;
  mentions: Read<typeof mentionRow>;
  coverage: Read<typeof coverageRow>;
  disagreements: Read<typeof disagreementRow>;
  agreement: Read<typeof agreementRow>;
  checks: Read<typeof checkRow>;
}
