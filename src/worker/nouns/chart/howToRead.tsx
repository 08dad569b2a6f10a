import { ACTS } from "../../../chart/chartSpec/actsPanel.ts";
import { EVIDENCE, MEMORY } from "../../../chart/chartSpec/balancePanels.ts";
import { balanceQueryFor } from "../../../chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { votesLimits } from "../../../chart/chartSpec/pair/votesLimits.ts";
import { readingInView } from "../../../chart/chartSpec/readingInView.ts";
import { paleCells } from "../../../chart/chartSpec/sheet/paleCells.ts";
import type { FilledLook } from "../../../chart/scene/filledKey.ts";
import { hasRingedZero } from "../../../chart/scene/forms/dottedZero.ts";
import { lineKey, markKey } from "../../../chart/scene/markKey.ts";
import { WIDE } from "../../../chart/scene/plotScales.ts";
import { KeySymbol, LineSymbol } from "../../../chart/svg/markKey.tsx";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOfOneSource } from "../../../model/leaveOneOut.ts";
import { isOtherView } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { withTerms } from "../../frame/term.tsx";
import { keyWords } from "./keyWords.ts";

/** Where its knowledge ends, beside a key of its line: without the sentence that says what the key says. Releases before 2026.11.0 say it twice. */
function endsBesideKey({ catalog }: Edition, { id, ends, release }: ChartSpec): string {
  const said = catalog.chartById.get(id)?.ends ?? null;
  return said === null || isOlderThan(release, "2026.11.0") ? ends : ends.replace(said, "").trim();
}

/**
 * Whether what a chart cannot show stands above it: of the index that conflict with one country alone moves it towards the other. Releases
 * before 2026.26.0 say it below the picture.
 */
export function readsAbove({ panels, release }: ChartSpec): boolean {
  return panels.some(({ id }) => id === MEMORY) && !isOlderThan(release, "2026.26.0");
}

/** What the sizes of events, running scores and the amount of evidence are, of the panels that are shown; not said before 2026.26.0. */
function partsExplained({ words }: Edition, { panels, release }: ChartSpec): string[] {
  if (isOlderThan(release, "2026.26.0")) return [];
  const { sizes, memory, evidence } = words.balance.explained;
  const isShown = (own: string) => panels.some(({ id }) => id === own);
  const isSized = panels.some(({ marks }) => marks.some(({ size }) => size !== undefined));
  return [...(isSized ? [sizes] : []), ...(isShown(MEMORY) ? [memory] : []), ...(isShown(EVIDENCE) ? [evidence] : [])];
}

/**
 * What a tint or line of the index means: of its band what is left out in a view, and of the gray line who is asked there. Releases before
 * 2026.28.0 say an article, and the coders, of each; those before 2026.29.0 say of each view that all methods agree on what is in color.
 */
function lineWords({ catalog, words }: Edition, look: FilledLook, view?: ChartView): string {
  const { key, range, gray, filledInView } = words.indexPicture;
  if (view === undefined || isOlderThan(catalog.release, "2026.28.0")) return key[look];
  const query = balanceQueryFor(view);
  const { collection } = query.vintage;
  if (look === "range" && collection !== "documents") return range[collection];
  if (look === "filled" && isOtherView(query) && !isOlderThan(catalog.release, "2026.29.0")) return filledInView;
  if (look !== "disagree" || !isOtherView(query)) return key[look];
  return isOfOneSource(catalog, query) ? gray.one : gray.methods;
}

/** How the chart is read: in a sentence, mark by mark, where its knowledge ends, and why panels stand alone. */
export function HowToRead({ edition, spec, view }: { edition: Edition; spec: ChartSpec; view?: ChartView }) {
  const { words, urls } = edition;
  const explained = new Set<string>();
  const told = (text: string) => withTerms(edition, text, explained);
  const reasons = [...new Set(spec.panels.map((panel) => panel.reason))].filter((reason) => reason !== null);
  const entries = spec.forms ? [] : markKey(spec, WIDE);
  const lines = spec.forms ? [] : lineKey(spec);
  const reading = readingInView(spec);
  const pale = paleCells(edition, spec);
  const limits = votesLimits(edition, spec);
  const hasRing = !isOlderThan(spec.release, "2026.27.0") && hasRingedZero(spec.forms ?? [], words.kit.number(0));
  const isOfEvents = !isOlderThan(spec.release, "2026.9.0") && spec.panels.some(({ id }) => id === ACTS);
  const looks = { ...words.chart.key, ...(isOfEvents ? words.chart.eventKey : {}), ...keyWords(edition, spec) };
  return (
    <section class="keys notes" aria-labelledby="read-heading">
      <h2 id="read-heading">{words.chartPage.howToRead}</h2>
      {spec.finding !== undefined && !readsAbove(spec) && reading !== "" && <p class="reading">{told(reading)}</p>}
      {entries.length + lines.length > 0 && (
        <ul>
          {lines.map((entry) => (
            <li>
              <LineSymbol entry={entry} />
              <span>{lineWords(edition, entry.look, view)}</span>
            </li>
          ))}
          {entries.map((entry) => (
            <li>
              <KeySymbol entry={entry} />
              <span>{told(looks[entry.look])}</span>
            </li>
          ))}
        </ul>
      )}
      {(spec.ends !== "" || spec.floor !== "") && (
        <p>
          {told(lines.length > 0 ? endsBesideKey(edition, spec) : spec.ends)} {told(spec.floor)}
        </p>
      )}
      {partsExplained(edition, spec).map((part) => (
        <p>{told(part)}</p>
      ))}
      {pale !== null && <p>{pale}</p>}
      {limits !== null && <p>{limits}</p>}
      {hasRing && <p>{words.chart.ringedZero}</p>}
      {reasons.map((reason) => (
        <p>{told(reason)}</p>
      ))}
      {spec.forms?.some(({ kind }) => kind === "cells") && (
        <p>
          <a href={urls.method("not-claimed")}>{words.sheet.whyNot}</a>
        </p>
      )}
      <p class="on-screen">{spec.controls.keys}</p>
    </section>
  );
}
