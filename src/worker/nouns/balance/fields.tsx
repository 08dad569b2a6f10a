import { publisherLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import { BALANCE_CHART } from "../../../edition/urls.ts";
import { withDocuments } from "../../../edition/withDocuments.ts";
import { type ChartView, isOurBalance } from "../../../model/chartView.ts";
import { sourcesWithMentions } from "../../../model/queries.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";
import { HALF_LIVES, PRIORS } from "./steps.ts";

/** The parameters that the form changes; the others of the page it keeps. */
export const METHOD = ["half_life", "prior", "drop", "collection"];

type Balance = NonNullable<ChartView["balance"]>;

/**
 * The balance's controls on the dashboard: a plain form, whose state the address holds; the picture and its numbers follow. Open once
 * something is turned.
 */
export function BalanceForm({ edition, view, parameters, address }: { edition: Edition; view: ChartView } & Turned) {
  if (view.balance === null) return null;
  const { tools, balance: w } = edition.words;
  const { collection } = view.vintage;
  const others = parameters.filter(([name]) => !METHOD.includes(name));
  return (
    <details class="method" open={!isOurBalance(view)}>
      <summary>{w.controls.label}</summary>
      <form class="filters" method="get" action={edition.urls.latest.homeChart(BALANCE_CHART)} data-in-place>
        {edition.pinned !== null && <input type="hidden" name="release" value={edition.pinned} />}
        {others.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <BalanceFields edition={edition} balance={view.balance} vintage={view.vintage} />
        <label>
          {tools.collection}
          <select name="collection">
            {(["documents", "all", "references"] as const).map((value) => (
              <option value={value === "documents" ? "" : value} selected={collection === value}>
                {withDocuments(edition, tools.collections[value])}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{tools.apply}</button>
        <a href={`${address(others)}#${BALANCE_CHART}`}>{w.controls.reset}</a>
      </form>
    </details>
  );
}

/**
 * Half-life, prior and the document that is left out, as fields of a form. A document is offered where it and another source are in view;
 * releases before 2026.28.0 offer each in every view.
 */
export function BalanceFields({ edition, balance, vintage }: { edition: Edition; balance: Balance; vintage: Vintage }) {
  const w = edition.words.balance.controls;
  const { catalog } = edition;
  const telling = sourcesWithMentions(catalog);
  const offered = isOlderThan(catalog.release, "2026.28.0") ? telling : telling.filter((source) => isInVintage(source, vintage));
  const documents = offered.length < 2 ? [] : offered.filter(({ collection }) => collection === "documents");
  const dropped = balance.drop.join(",");
  const several = dropped !== "" && !documents.some(({ id }) => id === dropped);
  return (
    <>
      <Numbers
        kit={edition.words.kit}
        name="half_life"
        label={w.halfLife}
        all={HALF_LIVES}
        value={balance.halfLife}
        usual={DEFAULT_BALANCE.halfLife}
      />
      <Numbers kit={edition.words.kit} name="prior" label={w.prior} all={PRIORS} value={balance.prior} usual={DEFAULT_BALANCE.prior} />
      {(documents.length > 0 || several) && (
        <label>
          {w.drop}
          <select name="drop">
            <option value="">{w.none}</option>
            {several && (
              <option value={dropped} selected>
                {dropped}
              </option>
            )}
            {documents.map(({ id, publisher }) => (
              <option value={id} selected={id === dropped}>
                {publisherLabel(publisher, id)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Values to choose from, and the one that the address has; `usual`: the one that it need not have. */
function Numbers({
  kit,
  name,
  label,
  all,
  value,
  usual,
}: {
  kit: Edition["words"]["kit"];
  name: string;
  label: string;
  all: number[];
  value: number;
  usual: number;
}) {
  return (
    <label>
      {label}
      <select name={name} data-usual={usual}>
        {[...new Set([...all, value])]
          .sort((a, b) => a - b)
          .map((n) => (
            <option value={String(n)} selected={n === value}>
              {kit.digits(String(n))}
            </option>
          ))}
      </select>
    </label>
  );
}
