import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { claimableIntervals, type YearInterval } from "../../model/claimableIntervals.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import type { BalanceRow } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/**
 * Of what kinds the events are that the newest years with a side have: a tilt towards one country may be cooperation with it or conflict with the
 * other, which the index does not tell apart. Of each partner that has some, the same way; nothing where no year has a side, and in releases before
 * 2026.32.0.
 *
 * @param rows years in view, with the side that may be claimed
 * @param acts events that count in them
 */
export function eventsBehind({ catalog, words }: Edition, rows: readonly BalanceRow[], acts: readonly ResolvedEvent[]): Statement[] {
  const years = claimableIntervals([...rows]).at(-1);
  if (years === undefined || isOlderThan(catalog.release, "2026.32.0")) return [];
  const own = acts.filter((act) => isWithin(act, years));
  const { balance, kit } = words;
  const each = catalog.subject.partners.flatMap(({ code }) => {
    const theirs = own.filter(({ partner }) => partner === code);
    const kinds = [
      { name: balance.cooperation, n: theirs.filter(({ goldstein }) => goldstein > 0).length },
      { name: balance.conflict, n: theirs.filter(({ goldstein }) => goldstein < 0).length },
    ].filter(({ n }) => n > 0);
    const told = kinds.length === 1 ? kinds.map(({ name }) => name) : kinds.map(({ name, n }) => `${name} ${kit.number(n)}`);
    return kinds.length === 0 ? [] : `${labelOf(catalog, "counterpart", code)} ${kit.number(theirs.length)} (${kit.commas(told)})`;
  });
  if (each.length === 0) return [];
  const { from, to } = years;
  const text = balance.behind(words.periodInWords(from === to ? `${from}` : `${from}/${to}`), kit.semicolons(each));
  return [{ part: "ends", text, rows: own.map(({ id }) => id) }];
}

/** Whether some day of an event falls in these years. */
function isWithin({ period }: ResolvedEvent, { from, to }: YearInterval): boolean {
  if (period === null) return false;
  const [first, last] = [period.start, period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return first <= to && last >= from;
}
