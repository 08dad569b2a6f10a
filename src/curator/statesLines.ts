import type { Change, Difference } from "../model/change.ts";
import type { Step, StepsOf } from "../model/steps.ts";

/**
 * What two states do not share, as text: rows that were added, changed cell by cell, or withdrawn, and what follows, each group with its
 * count. `steps` gives what the releases between did to a cell or row: their reasons stand below it.
 */
export function statesLines(differences: Difference[], computed: Change[], steps: StepsOf = () => []): string[] {
  const edits = ["changed", "withdrawn", "added"] as const;
  const told = (one: Difference) => [differenceLine(one), ...reasonLines(steps(one))].join("\n    ");
  const rows = edits.map((edit): [string, string[]] => [edit, differences.filter((one) => one.edit === edit).map(told)]);
  const groups: [string, string[]][] = [...rows, ["recomputed", computed.map(computedLine)]];
  return groups.flatMap(([name, lines]) => ["", `${name}: ${lines.length}`, ...lines.map((line) => `  ${line}`)]);
}

function differenceLine({ edit, noun, id, field, before, after }: Difference): string {
  // What came in or went can be a part of a row that stays: one place that tells an event, one side of a contradiction.
  const what = [noun, id, field].filter((part) => part !== null).join(" ");
  return edit === "changed" ? `${what}: ${cell(before)} to ${cell(after)}` : what;
}

/** Each reason with its release, earliest first. */
function reasonLines(steps: Step[]): string[] {
  return steps.flatMap(({ kind, release, reason }) => (reason === null ? [] : [`${kind} in ${release}: ${reason}`]));
}

function computedLine({ kind, noun, id, field, before, after, rests_on }: Change): string {
  // A count that has its first event, or has none left, is there on one side only.
  const whole = kind === "recomputed" ? "the same result" : kind;
  const cells = field === null ? whole : `${field}: ${cell(before)} to ${cell(after)}`;
  return `${noun} ${id} ${cells}${rests_on.length > 0 ? `, from ${rests_on.join(" ")}` : ""}`;
}

const cell = (text: string | null) => JSON.stringify(text ?? "");

/** The rows of a file of reasons, header first: one for each row that changed or went, its reason left open. New rows need none. */
export function reasonRows(differences: Difference[]): string[][] {
  const kinds = new Map<string, string[]>();
  for (const { edit, noun, id } of differences) {
    const kind = edit === "withdrawn" ? "withdrawn" : "corrected";
    if (edit !== "added") kinds.set(`${noun} ${id} ${kind}`, [noun, id, "", kind, "…"]);
  }
  return [["noun", "id", "field", "kind", "reason"], ...kinds.values()];
}
