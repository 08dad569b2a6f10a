import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { groupBy } from "../../model/groupBy.ts";
import { isNoneFound } from "../../model/noneFound.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";
import { reporterName } from "./whoSays.ts";

/** A range of figures is of those that were found. */
const RANGE = "range_of_line";

/**
 * In which years of a partner no delivery was found, beside a range that leaves them out, each count as a sentence with its rows. Releases before
 * 2026.28.0 say it below the picture alone.
 */
export function noneFoundStatements(edition: Edition, { chart, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  if (!chart.says.includes(RANGE) || isOlderThan(catalog.release, "2026.28.0")) return [];
  return catalog.subject.partners.flatMap(({ code }) => {
    const none = shown.filter((o) => o.counterpart === code && isNoneFound(catalog, o));
    return [...groupBy(none, ({ series, basis, reporter, variant }) => [series, basis, reporter, variant].join(" ")).values()].flatMap(
      (rows): Statement[] => {
        const [first] = rows;
        const years = [...new Set(rows.filter(({ period }) => YEAR.test(period.text)).map(({ period }) => Number(period.text)))];
        if (first === undefined || years.length === 0) return [];
        const said = {
          country: labelOf(catalog, "counterpart", code),
          years: years.sort((a, b) => a - b),
          who: reporterName(edition, first),
        };
        return [{ part: "finding", text: words.columns.noneFound(said), rows: rows.map(({ id }) => id) }];
      },
    );
  });
}

/** ISO 8601: a year and no part of it. */
const YEAR = /^\d{4}$/;
