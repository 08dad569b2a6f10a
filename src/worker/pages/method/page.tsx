import { endsOf } from "../../../chart/chartSpec/ends.ts";
import type { Edition } from "../../../edition/edition.ts";
import { methodFacts } from "../../../model/methodFacts.ts";
import { type BalanceRow, balanceRows, DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { English } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";
import { BalanceSheetMethod } from "./balanceSheet.tsx";
import { SettledOtherwise } from "./settlement.tsx";
import { sheetChart } from "./sheetPart.ts";

/** The balance as measured; scoring, formula, failure modes, agreement of the two codings, and the robustness table per year. */
export function MethodPage({ edition, vintage, address }: { edition: Edition; vintage: Vintage; address: string }): Page {
  const { method: w, sheet } = edition.words;
  const facts = methodFacts(edition.catalog);
  const index = balanceRows(edition.catalog, DEFAULT_BALANCE);
  const explained = new Set<string>();
  return {
    edition,
    title: w.heading,
    description: w.lead(facts),
    address,
    card: cardOf(edition, "method", pageText(edition, "method")),
    saysView: true,
    sheets: ["prose", "table", "changed", "method"],
    body: (
      <>
        <article class="prose">
          <h1>{w.heading}</h1>
          <p class="big">
            {withTerms(edition, w.lead(facts), explained)} {sheetChart(edition) && withTerms(edition, sheet.method.lead, explained)}
          </p>
          <BalanceSheetMethod edition={edition} vintage={vintage} />
          {w.sections(facts).map((section) => (
            <section id={section.place}>
              <h2>{section.heading}</h2>
              {section.text.map((paragraph) => (
                <p>{withTerms(edition, paragraph, explained)}</p>
              ))}
              {section.formulas && (
                <pre class="formula" tabindex={0}>
                  {section.formulas.join("\n")}
                </pre>
              )}
              {section.after?.map((paragraph) => (
                <p>{withTerms(edition, paragraph, explained)}</p>
              ))}
            </section>
          ))}
        </article>
        <Agreement edition={edition} />
        <SettledOtherwise edition={edition} />
        <Robustness edition={edition} index={index} />
      </>
    ),
  };
}

function Agreement({ edition }: { edition: Edition }) {
  const w = edition.words.method.agreement;
  return (
    <section class="prose wide" id="agreement">
      <h2>{w.heading}</h2>
      <p>{w.text}</p>
      {edition.catalog.generation > 1 && <p>{w.again}</p>}
      <div class="scroll" role="region" aria-label={w.heading} tabindex={0}>
        <table>
          <thead>
            <tr>
              {w.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {edition.catalog.agreement.map((row) => (
              <tr>
                <td>{edition.words.settlement.parts[row.part as keyof typeof edition.words.settlement.parts] ?? row.part}</td>
                <th scope="row">{edition.words.settlement.fields[row.field] ?? row.field}</th>
                <td>{edition.words.kit.digits(String(row.units))}</td>
                <td>{edition.words.kit.digits(String(row.agreed))}</td>
                <td>{row.units === 0 ? "–" : edition.words.kit.digits(((100 * row.agreed) / row.units).toFixed(1))}</td>
                <td>{row.alpha === null ? "–" : edition.words.kit.digits(row.alpha.toFixed(3))}</td>
                <td>
                  <English edition={edition} text={row.note} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Robustness({ edition, index: rows }: { edition: Edition; index: readonly BalanceRow[] }) {
  const { words, catalog } = edition;
  const ends = endsOf(edition);
  const both = balanceRows(catalog, { ...DEFAULT_BALANCE, vintage: { ...DEFAULT_BALANCE.vintage, collection: "all" } });
  const cells = (row: BalanceRow, i: number) => [
    ...words.balance.cells(row, ends),
    ...words.balance.withReferencesCells(both[i] ?? row, ends),
  ];
  return (
    <section class="prose wide" id="robustness">
      <h2>{words.method.robustness.heading}</h2>
      <p>{words.method.robustness.text}</p>
      <div class="scroll" role="region" aria-label={words.method.robustness.heading} tabindex={0}>
        <table class="robustness">
          <thead>
            <tr>
              {[...words.balance.columns(ends), ...words.balance.withReferencesColumns].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .map((row, i) => ({ row, i }))
              .reverse()
              .map(({ row, i }) => (
                <tr id={`y${row.year}`} class={row.direction?.toLowerCase() ?? ""}>
                  {cells(row, i).map((cell, at) => (at === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
