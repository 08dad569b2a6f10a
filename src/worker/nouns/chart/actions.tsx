import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { Copyable } from "../../frame/copyable.tsx";
import { isInSteps } from "../balance/steps.ts";
import { csvLabel } from "./csvLabel.ts";
import { hasNumbers } from "./hasNumbers.ts";

interface Props {
  edition: Edition;
  spec: ChartSpec;
  view: ChartView;
  /** Whether the numbers are of a release, which an address can name; a draft cannot be named. */
  released: boolean;
}

/** What a reader can do with a chart, at its picture: see its table and sources, share it, embed it, keep it as a file. */
export function ChartActions({ edition, spec, view, released }: Props) {
  const { urls, words } = edition;
  const w = words.chartPage;
  return (
    <div class="actions" role="group" aria-label={w.actions}>
      <a href="#table">{w.tabs.table}</a>
      <details class="share">
        <summary>{w.share}</summary>
        <div class="shared">
          <Copyable edition={edition} label={w.shareAddress} text={urls.absolute.chart(spec.id, view)} />
          {released && edition.pinned === null && (
            <Copyable
              edition={edition}
              label={w.shareFrozen(spec.release)}
              text={urls.pinnedTo(spec.release).absolute.chart(spec.id, view)}
            />
          )}
        </div>
      </details>
      <a href="#embed">{w.embed}</a>
      {isInSteps(view) && (
        <a href={urls.chartFile(spec.id, "png", view)} download="">
          {w.png}
        </a>
      )}
      {hasNumbers(edition, spec.id, view) && (
        <a href={urls.chartFile(spec.id, "csv", view)} download="">
          {csvLabel(edition, spec.id, view, w.csv)}
        </a>
      )}
      <a href="#sources">{w.tabSources(spec.sources.length)}</a>
    </div>
  );
}
