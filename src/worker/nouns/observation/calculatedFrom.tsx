import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type AmountsOfShare, sumOf } from "../../../model/amountsOfShare.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";

/** The yearly amounts behind a share, the country's and those of all, each a link to its own page, with their sums. */
export function CalculatedFrom({ edition, amounts }: { edition: Edition; amounts: AmountsOfShare }) {
  const { urls, words } = edition;
  const columns = [amounts.own, amounts.whole].filter((rows) => rows.length > 0);
  const years = [...new Set(columns.flatMap((rows) => rows.map(({ period }) => period.text)))].sort();
  return (
    <section>
      <h2>{words.numberPage.facts.cases}</h2>
      <table class="amounts">
        <thead>
          <tr>
            <td />
            <th scope="col">{titleOf(edition, amounts.own[0])}</th>
            {amounts.whole[0] && <th scope="col">{titleOf(edition, amounts.whole[0], amounts.own[0].series)}</th>}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">{words.periodInWords(year)}</th>
              {columns.map((rows) => {
                const o = rows.find(({ period }) => period.text === year);
                return <td>{o ? <a href={urls.observation(o.id)}>{formatFigure(edition, o)}</a> : words.columns.key.missing}</td>;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.numberPage.sum}</th>
            {columns.map((rows) => (
              <td>{words.kit.figure(sumOf(rows), unitOf(edition, rows[0]), 2)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** `beside`: the series of the country's own amounts, which all suppliers together may have too. */
function titleOf({ catalog, words }: Edition, { series, counterpart }: Observation, beside?: string): string {
  const whose = series === beside ? words.columns.key.totals : labelOf(catalog, "counterpart", counterpart);
  return words.kit.commas([catalog.seriesById.get(series)?.title ?? "", whose]);
}

function unitOf({ catalog }: Edition, o: Observation | undefined): string {
  return catalog.seriesById.get(o?.series ?? "")?.unit ?? "";
}
