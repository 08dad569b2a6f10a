import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import { Actions } from "./actions.tsx";
import { type Figure, HowToRead } from "./family.tsx";
import { WaitingPicture } from "./waitingPicture.tsx";

/** The balance as the articles tell it, the index with the events behind it, and the assumptions that a reader can change. */
export function IndexBlock({ edition, figure: { spec, view }, controls }: { edition: Edition; figure: Figure; controls: Child }) {
  const { urls } = edition;
  return (
    <section class="block family">
      <figure id={spec.id} data-spec={urls.chartFile(spec.id, "json", view)}>
        <figcaption>
          <h2>
            <a href={urls.chart(spec.id, view)}>{spec.title}</a>
          </h2>
          {spec.finding !== undefined && <p>{spec.finding}</p>}
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
