import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import { wholeRanges } from "../../frame/wholeRanges.tsx";
import { Actions } from "./actions.tsx";
import { type Figure, HowToRead } from "./family.tsx";
import type { Headline } from "./hero.tsx";
import { WaitingPicture } from "./waitingPicture.tsx";

interface Props {
  edition: Edition;
  figure: Figure;
  /** What the page says at its top: the block does not say it again. */
  headline: Headline;
  controls: Child;
}

/** The balance as the articles tell it, the index with the events behind it, and the assumptions that a reader can change. */
export function IndexBlock({ edition, figure: { spec, view }, headline, controls }: Props) {
  const { urls } = edition;
  const isSaid = spec.finding === headline.short || spec.finding === headline.sentence;
  return (
    <section class="block family">
      <figure id={spec.id} data-spec={urls.chartFile(spec.id, "json", view)}>
        <figcaption>
          <h2>
            <a href={urls.chart(spec.id, view)}>{spec.title}</a>
          </h2>
          {spec.finding !== undefined && !isSaid && <p>{wholeRanges(edition.words.kit, spec.finding)}</p>}
        </figcaption>
        <div class="drawn">
          <WaitingPicture edition={edition} spec={spec} view={view} />
          <HowToRead edition={edition} spec={spec} />
          {controls}
          <Actions edition={edition} spec={spec} view={view} />
        </div>
      </figure>
    </section>
  );
}
