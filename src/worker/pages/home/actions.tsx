import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { SHARE } from "../../nouns/chart/actions.tsx";
import { hasNumbers } from "../../nouns/chart/hasNumbers.ts";

/** What a reader can do with a chart: look at its table in place, share it, embed it, keep it, see where it comes from. */
export function Actions({ edition, spec, view }: { edition: Edition; spec: ChartSpec; view: ChartView }) {
  const { urls, words } = edition;
  const w = words.home.actions;
  const chart = urls.chart(spec.id, view);
  return (
    <ul class="offers" aria-label={w.label(spec.title)}>
      <li>
        <a href={`${chart}#table`}>{w.table}</a>
      </li>
      <li>
        {isOlderThan(spec.release, "2026.30.0") ? (
          <a href={chart} data-share={spec.title}>
            {w.share}
          </a>
        ) : (
          <a href={`${chart}#${SHARE}`}>{w.share}</a>
        )}
      </li>
      <li>
        <a href={`${chart}#embed`}>{w.embed}</a>
      </li>
      <li>
        <span>{w.download}</span> <a href={urls.chartFile(spec.id, "png", view)}>PNG</a>
        {hasNumbers(edition, spec.id, view) && (
          <>
            {" "}
            <a href={urls.chartFile(spec.id, "csv", view)}>CSV</a>
          </>
        )}
      </li>
      <li>
        <a href={`${chart}#sources`}>{w.sources(spec.sources.length)}</a>
      </li>
    </ul>
  );
}
