import { groupName } from "../../../chart/chartSpec/sheet/groupName.ts";
import { sheetNames } from "../../../chart/chartSpec/sheetNames.ts";
import type { BalanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { clearByExcessAlone, type Threshold, type ThresholdEffect, thresholdEffects } from "../../../model/dimensions/thresholdEffects.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { remembering } from "../../../model/remembered.ts";
import { vintageKey } from "../../../model/vintage.ts";
import type { SheetPart } from "./sheetPart.ts";

const remembered = remembering<BalanceSheet, ThresholdEffect[]>(1);

/** Every threshold with its value, what it decides, and what other values would give in the rows in view. */
export function ThresholdTable({ edition, vintage, sheet }: SheetPart) {
  const { catalog, words } = edition;
  const { thresholds: w } = words.sheet.method;
  const names = {
    ...sheetNames(edition),
    dimension: words.sheet.dimension,
    group: (group: keyof typeof words.sheet.group) => groupName(edition, group),
    past: sheet.last < catalog.subject.last_year,
  };
  const effects = remembered(sheet, vintageKey(vintage), () => thresholdEffects(catalog, vintage, sheet));
  const alone = w.votesAlone(clearByExcessAlone(sheet));
  const [what, ours, others] = w.columns;
  return (
    <>
      <h3 id="thresholds">{w.heading}</h3>
      <p>
        {w.text} {w.summary(effects)}
      </p>
      {alone !== null && <p>{alone}</p>}
      <table class="settled thresholds">
        <thead>
          <tr>
            {w.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(THRESHOLDS) as Threshold[]).map((threshold) => (
            <tr id={`threshold-${threshold}`}>
              <th scope="row" data-label={what}>
                {words.sheet.threshold[threshold]}
              </th>
              <td data-label={ours}>{w.value(threshold, THRESHOLDS[threshold])}</td>
              <td data-label={others}>
                {effects
                  .filter((effect) => effect.threshold === threshold)
                  .map((effect) => (
                    <p>{w.effect(effect, names)}</p>
                  ))}
                {effects.every((effect) => effect.threshold !== threshold) && w.none}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
