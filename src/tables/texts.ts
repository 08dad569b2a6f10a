import { SUBJECT_TEXTS, type SubjectText, type SubjectTextKey } from "../model/subjectText.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import type { Fault } from "./fault.ts";
import { faultAt, type Located } from "./table.ts";

const KEYS = Object.keys(SUBJECT_TEXTS) as SubjectTextKey[];

/** What the site and its subject are called, and sentences that hold for this subject alone. */
export const textTable = tableOf<SubjectText>()({
  path: "texts.csv",
  key: ["key"],
  columns: {
    key: column(cell.oneOf(KEYS), "which text: see the list below"),
    text: column(cell.text, "the text, in English where it is in words"),
  },
});

/** Each text stands there that is not optional, and what names things for programs is a name that they take. */
export function textFaults(placed: Located<SubjectText>[]): Fault[] {
  const [first] = placed;
  if (!first) return [];
  const there = new Set(placed.map(({ row }) => row.key));
  const lacking = KEYS.filter((key) => !SUBJECT_TEXTS[key].optional && !there.has(key));
  const unnamed = placed.filter(({ row }) => NAMES.has(row.key) && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(row.text));
  return [
    ...lacking.map((key) => ({
      ...faultAt(first, "key", `a row with the key ${key}: ${SUBJECT_TEXTS[key].means}`),
      cause: `texts ${key}`,
    })),
    ...unnamed.map((p) => faultAt(p, "text", "small letters, digits and hyphens, a letter first")),
  ];
}

/** Texts that are names for programs. */
const NAMES: ReadonlySet<SubjectTextKey> = new Set(["site.id", "site.element"]);
