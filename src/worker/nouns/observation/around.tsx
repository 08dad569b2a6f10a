import { saidWithMaking } from "../../../chart/chartSpec/madeHow.ts";
import { whenBeside } from "../../../chart/chartSpec/saidPeriod.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { NumberContext } from "../../../model/numberContext.ts";
import type { Observation } from "../../../model/observation.ts";
import { Figure } from "../../frame/foreign.tsx";
import { Publisher } from "../check/ref.tsx";

/** Where a number stands: the figures just before and after it, or, of a case, what other sources say of the same; the charts that show it, the contradictions that it is part of. */
export function Around({ edition, context }: { edition: Edition; context: NumberContext }) {
  const { urls, words } = edition;
  const w = words.numberPage;
  const { before, after, sameCase, charts, contradictions } = context;
  return (
    <>
      {(before || after) && (
        <nav class="neighbours" aria-label={w.neighbours}>
          {before && <Neighbour edition={edition} o={before} label={w.before} rel="prev" />}
          {after && <Neighbour edition={edition} o={after} label={w.after} rel="next" />}
        </nav>
      )}
      {sameCase.length > 0 && (
        <section>
          <h2>{w.sameCase}</h2>
          <ul class="figures">
            {sameCase.map((o) => (
              <li>
                <Figure edition={edition} o={o} />{" "}
                <span class="quiet">
                  {whenBeside(edition, o)}
                  {words.kit.comma}
                  <Publisher edition={edition} id={o.source ?? ""} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {charts.length > 0 && (
        <section>
          <h2>{w.usedIn}</h2>
          <ul class="figures">
            {charts.map(({ id, title }) => (
              <li>
                <a href={urls.chart(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {contradictions.length > 0 && (
        <section>
          <h2>{w.contradictions}</h2>
          <ul class="figures">
            {contradictions.map(({ id, topic }) => (
              <li>
                <a href={urls.disagreements(id)}>{topic}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Neighbour({ edition, o, label, rel }: { edition: Edition; o: Observation; label: string; rel: "prev" | "next" }) {
  return (
    <p class={rel}>
      <span class="quiet">{saidWithMaking(edition, o, edition.words.kit.commas([label, whenBeside(edition, o)]))}</span>
      <Figure edition={edition} o={o} />
    </p>
  );
}
