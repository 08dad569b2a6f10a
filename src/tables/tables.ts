import { agreementTable } from "./agreement.ts";
import { chartTable } from "./charts.ts";
import { checkTable } from "./checks.ts";
import { codeTable } from "./codes.ts";
import { constraintTable } from "./constraints.ts";
import { coverageTable } from "./coverage.ts";
import type { Row } from "./definition.ts";
import { disagreementTable } from "./disagreements.ts";
import { eventTable } from "./events.ts";
import { intakeTable } from "./intake.ts";
import { mentionTable } from "./mentions.ts";
import { observationTable } from "./observations.ts";
import { pairTable } from "./pairs.ts";
import { scaleTable } from "./scale.ts";
import { seriesTable } from "./series.ts";
import { sourceTable } from "./sources.ts";
import { subjectTable } from "./subject.ts";
import type { Located } from "./table.ts";
import { textTable } from "./texts.ts";

/** The tables of the data that are read together, in the order in which their faults are named. */
export const TABLES = {
  subject: subjectTable,
  texts: textTable,
  codes: codeTable,
  constraints: constraintTable,
  sources: sourceTable,
  series: seriesTable,
  charts: chartTable,
  scale: scaleTable,
  observations: observationTable,
  pairs: pairTable,
  intake: intakeTable,
  events: eventTable,
  mentions: mentionTable,
  coverage: coverageTable,
  disagreements: disagreementTable,
  agreement: agreementTable,
  checks: checkTable,
};

/** Every table with its rows' places. */
export type Tables = { [K in keyof typeof TABLES]: Located<Row<(typeof TABLES)[K]>>[] };
