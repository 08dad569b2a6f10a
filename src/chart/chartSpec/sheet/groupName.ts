import type { Edition } from "../../../edition/edition.ts";
import type { Dimension, Group } from "../../../model/dimensions/dimension.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sheetNames } from "../sheetNames.ts";

/**
 * What a group of rows is called. Where votes are on a side it is said that they are compared, as nearly every member votes far from one of the
 * two. Releases before 2026.27.0 leave that to the note of the row.
 *
 * @param rows those that it is said of; none where it is said of the group in general
 */
export function groupName(edition: Edition, group: Group, rows: readonly Dimension[] = []): string {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const { irn, isr } = names.partner;
  if (isOlderThan(catalog.release, "2026.27.0")) return words.sheet.group[group](names);
  switch (group) {
    case "towards_irn":
      return words.sheet.groups.towards(irn, rows.includes("votes"));
    case "towards_isr":
      return words.sheet.groups.towards(isr, rows.includes("votes"));
    case "irn_only":
      return words.sheet.groups.alone(irn, isr);
    case "isr_only":
      return words.sheet.groups.alone(isr, irn);
    case "not_claimed":
      return words.sheet.group.not_claimed();
  }
}
