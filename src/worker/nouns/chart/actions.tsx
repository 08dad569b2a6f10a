import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";
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

/**
 * What a reader can do with a chart, at its picture: share it and keep it as a file, in one line; its other parts have tabs above. In releases
 * before 2026.29.0 these stand here a second time, and each is a button.
 */
export function ChartActions(props: Props) {
  const { edition, spec, view } = props;
  const { urls, words } = edition;
  if (isOlderThan(spec.release, "2026.29.0")) return <FormerActions {...props} />;
  const { files } = words.tools;
  return (
    <div class="actions brief" role="group" aria-label={words.chartPage.actions}>
      <Share {...props} />
      <span>{words.home.actions.download}</span>
      {isInSteps(view) && (
        <a href={urls.chartFile(spec.id, "png", view)} download="">
          {files.png}
        </a>
      )}
      {hasNumbers(edition, spec.id, view) && (
        <a href={urls.chartFile(spec.id, "csv", view)} download="">
          {csvLabel(edition, spec.id, view, files.csv)}
        </a>
      )}
      {!isInSteps(view) && !hasNumbers(edition, spec.id, view) && (
        <a href={urls.chartFile(spec.id, "svg", view)} download="">
          {files.svg}
        </a>
      )}
    </div>
  );
}

/** The anchor of the addresses that share a view. A browser that is led to it opens what it stands in. */
export const SHARE = "share";

/** The address of the view, and of the same frozen. */
function Share({ edition, spec, view, released }: Props) {
  const { urls, words } = edition;
  const w = words.chartPage;
  return (
    <details class="share">
      <summary>{w.share}</summary>
      <div class="shared" id={isOlderThan(spec.release, "2026.30.0") ? undefined : SHARE}>
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
  );
}

/** As releases before 2026.29.0 have it: parts of the page too, each a button. */
function FormerActions(props: Props) {
  const { edition, spec, view } = props;
  const { urls, words } = edition;
  const w = words.chartPage;
  return (
    <div class="actions" role="group" aria-label={w.actions}>
      <a href="#table">{w.tabs.table}</a>
      <Share {...props} />
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
