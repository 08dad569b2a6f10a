import type { Edition } from "../../../../edition/edition.ts";
import { codeKey, countryName, labelOf } from "../../../../model/catalog.ts";
import { isEstimate, isRough } from "../../../../model/estimate.ts";
import { isNoneFound } from "../../../../model/noneFound.ts";
import { COMPILER, type Observation } from "../../../../model/observation.ts";
import { byCodeUnit } from "../../../../model/order.ts";
import type { Series } from "../../../../model/series.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { ColumnsPanel } from "../../formPanel.ts";
import type { Arranged } from "./arrange.ts";
import { monthsOf } from "./arrangeParts.ts";
import { levelsByEnd, levelsNamed } from "./levelsNamed.ts";
import type { Window } from "./windows.ts";

/** Words for the marks of columns, each from the figures that it stands for. */
export function columnsKey(edition: Edition, { columns, records, totals }: Arranged): ColumnsPanel["key"] {
  const { catalog, words } = edition;
  const { key } = words.columns;
  const shown = columns.flatMap(({ o }) => o ?? []);
  const who = [...new Set(records.map(({ o }) => labelOf(catalog, "reporter", o.reporter)))].sort(byCodeUnit);
  const entry = (look: ColumnsPanel["key"][number]["look"], label: string, partner: string | null = null) => ({ look, partner, label });
  return [
    ...catalog.subject.partners.map(({ code }) => entry("solid", countryName(catalog, code), code)),
    ...catalog.subject.partners.map(({ code }) =>
      entry(
        "estimate",
        estimate(
          edition,
          shown.filter(({ counterpart }) => counterpart === code),
        ),
        code,
      ),
    ),
    entry("total", key.totals),
    entry(
      "total-estimate",
      key.totalsEstimate(
        shorts(
          edition,
          totals.map(({ o }) => o).filter((o) => isEstimate(catalog.release, o)),
        ),
      ),
    ),
    entry("level", key.levels),
    entry("claim", key.claim),
    entry("record", key.record(who)),
    entry("computed", hasSeveralCounts(edition, records) ? key.severalCounts : key.computed),
    entry("missing", isCountedOtherwise(edition, { columns, records }) ? key.notInCount : key.missing),
  ];
}

/** Whether a year without a column has a mark of another count, beside which "no figure" would be wrong. Releases before 2026.26.0 say that. */
function isCountedOtherwise({ catalog }: Edition, { columns, records }: Pick<Arranged, "columns" | "records">): boolean {
  if (isOlderThan(catalog.release, "2026.26.0")) return false;
  const empty = columns.filter(({ o }) => o === null);
  return records.some(({ window, o }) => empty.some((one) => one.window.id === window.id && one.partner === o.counterpart));
}

/** Whether the marks that others count or estimate are of more than one count, which one name would join. Releases before 2026.26.0 have one name. */
function hasSeveralCounts({ catalog }: Edition, records: Arranged["records"]): boolean {
  const others = records.filter(({ o }) => isRough(catalog.release, o));
  return new Set(others.map(({ o }) => `${o.reporter} ${o.basis}`)).size > 1 && !isOlderThan(catalog.release, "2026.26.0");
}

/** What hatched columns are: parts of a year, estimates or, since 2026.28.0, either where there are both: before, estimates alone were named. */
function estimate(edition: Edition, figures: Observation[]): string {
  const { catalog, words } = edition;
  const estimates = figures.filter((o) => isEstimate(catalog.release, o));
  if (estimates.length === 0) return words.columns.key.part;
  const made = words.columns.key.estimate(
    shorts(edition, estimates),
    estimates.every(({ reporter }) => reporter === COMPILER),
  );
  const hasParts = figures.some((o) => monthsOf(o) !== null && !estimates.includes(o));
  return hasParts && !isOlderThan(catalog.release, "2026.28.0") ? words.kit.listed([made, words.columns.key.part], "or") : made;
}

function shorts({ catalog }: Edition, figures: Observation[]): string[] {
  return [...new Set(figures.flatMap(({ basis }) => catalog.codeByKey.get(codeKey("basis", basis))?.short ?? []))];
}

/** What a 0 of arms says, of the years whose column is one, drawn or crowded out; null where there is none. */
function zerosOf({ catalog, words }: Edition, { columns }: Arranged): string | null {
  const years = columns.flatMap(({ window, o }) => (o !== null && isNoneFound(catalog, o) ? [window.last] : []));
  return years.length === 0 ? null : words.columns.zero([...new Set(years)].sort((a, b) => a - b));
}

/** In which years partners and totals of one basis are of different editions of their source; null where there are none. Releases before 2026.23.0 do not say it. */
function editionsOf({ catalog, words }: Edition, { columns, totals }: Arranged): string | null {
  const others = columns.flatMap(({ window, o }) => {
    const total = totals.find((one) => one.window.id === window.id && one.o.basis === o?.basis);
    return o === null || total === undefined || total.o.variant === o.variant ? [] : [{ partner: o.counterpart, year: window.last }];
  });
  if (others.length === 0 || isOlderThan(catalog.release, "2026.23.0")) return null;
  const [partners, years] = [new Set(others.map(({ partner }) => partner)), new Set(others.map(({ year }) => year))];
  return words.columns.editions(
    [...partners].map((code) => countryName(catalog, code)),
    [...years].sort((a, b) => a - b),
  );
}

/** Which partner has no figure of a series that could have one, and how many figures are in the table alone; null where there is nothing to say. */
export function columnsNote(
  edition: Edition,
  series: Series,
  arranged: Arranged,
  { hasParts, isApart, elsewhere }: { hasParts: boolean; isApart: boolean; elsewhere: { title: string; n: number }[] },
): string | null {
  const { catalog, words } = edition;
  const { columns, claims, levels, records, leftOut } = arranged;
  const present = new Set([...columns.map(({ partner }) => partner), ...claims.map(({ o }) => o.counterpart)]);
  const absent = catalog.subject.partners.filter(({ code }) => !present.has(code)).map(({ code }) => countryName(catalog, code));
  const { others, periods, counts } = leftOut;
  const names = [...levels.map(({ o }) => o), ...others].map(({ counterpart }) => labelOf(catalog, "counterpart", counterpart));
  const notes = [
    isApart ? series.caution : null,
    series.comparable && absent.length > 0 ? words.columns.none(absent) : null,
    levelsByEnd(edition, arranged) ?? (levels.length > 0 ? words.columns.others([...new Set(names)].sort(byCodeUnit)) : null),
    levelsNamed(edition, arranged),
    ...(hasParts ? [countsOf(edition, columns, records)] : []),
    zerosOf(edition, arranged),
    editionsOf(edition, arranged),
    words.columns.leftOut({ others: others.length, periods: periods.length, counts: counts.length, elsewhere }),
  ].filter((text) => text !== null);
  return notes.length === 0 ? null : notes.join(" ");
}

/** Who counts the columns, and what the marks beside them count. */
function countsOf({ catalog, words }: Edition, columns: Arranged["columns"], records: Arranged["records"]): string | null {
  const reporters = [...new Set(columns.flatMap(({ o }) => (o ? [labelOf(catalog, "reporter", o.reporter)] : [])))];
  const name = ({ id }: Window) => (isOlderThan(catalog.release, "2026.27.0") ? id : words.kit.digits(id));
  const marks = records.map(({ window, o }) => ({ window: name(window), what: labelOf(catalog, "basis", o.basis) }));
  return words.columns.counts(reporters, marks);
}
