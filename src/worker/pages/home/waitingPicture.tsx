import { type ChartSpec, isEmpty, pictureOf } from "../../../chart/chartSpec/chartSpec.ts";
import { emptyText } from "../../../chart/chartSpec/emptyText.ts";
import { embedSizes } from "../../../chart/scene/embedSize.ts";
import { pictureHeight } from "../../../chart/scene/pictureScene.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import type { ChartView } from "../../../model/chartView.ts";

/**
 * A picture that the page does not carry: with script, two empty ones keep its place at every width, and it is fetched from its embed when
 * the reader comes near (`fetchedPicture.ts`); without, it is an image that leads to the chart's page.
 */
export function WaitingPicture({ edition, spec: whole, view }: { edition: Edition; spec: ChartSpec; view: ChartView }) {
  const { urls } = edition;
  const spec = pictureOf(whole);
  if (isEmpty(spec)) return <p class="empty">{emptyText(edition, spec)}</p>;
  const sizes = embedSizes(spec);
  return (
    <div class="picture" data-from={urls.embed(spec.id, view)}>
      <p class="subtitle">{spec.subtitle}</p>
      {(["wide", "narrow"] as const).map((name) => (
        <svg class={`${name} waiting`} viewBox={`0 0 ${sizes[name].width} ${pictureHeight(spec, sizes[name])}`} aria-hidden="true" />
      ))}
      <noscript>
        <a href={urls.chart(spec.id, view)}>
          <Image edition={edition} spec={spec} view={view} />
        </a>
      </noscript>
    </div>
  );
}

/** The picture as a file, in the reader's theme; on a phone as it is drawn for one, since in the other its words would be 5 px high. */
function Image({ edition: { urls }, spec, view }: { edition: Edition; spec: ChartSpec; view: ChartView }) {
  const file = (also: Parameters) => urls.chartFile(spec.id, "svg", view, also);
  return (
    <picture>
      <source media={`${ON_A_PHONE} and (prefers-color-scheme: dark)`} srcset={file([NARROW, DARK])} />
      <source media={ON_A_PHONE} srcset={file([NARROW])} />
      <source media="(prefers-color-scheme: dark)" srcset={file([UPRIGHT, DARK])} />
      <img src={file([UPRIGHT])} alt={spec.title} loading="lazy" />
    </picture>
  );
}

/** Where the page shows its narrow drawings. */
const ON_A_PHONE = "(max-width: 599px)";

/** Of the picture on the dashboard: in its column, at most 760 px wide, the words of the broad picture would be 8 px high. */
export const UPRIGHT: Parameters[number] = ["size", "1080x1350"];
/** Of that on a phone, as high as the chart. */
export const NARROW: Parameters[number] = ["size", "720"];
/** Of the picture for a dark one. */
export const DARK: Parameters[number] = ["theme", "dark"];
