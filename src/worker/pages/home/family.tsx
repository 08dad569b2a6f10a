import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { Actions } from "./actions.tsx";
import { WaitingPicture } from "./waitingPicture.tsx";

/** A chart with all that it says in the view that is asked for. */
export interface Figure {
  chart: Chart;
  spec: ChartSpec;
  view: ChartView;
}

/** One subject of the dashboard: its main chart, and others beside it. */
export interface Family {
  /** Place on the page. */
  id: string;
  /** Its name in the menu of the page. */
  label: string;
  main: Figure;
  beside: Figure[];
}

/**
 * The charts of a family, in one grammar for all: what it comes to, what may be read from it, the picture, and what a reader can do with it.
 * Another chart of the family is drawn too where its data ask for a form of their own; else its name leads to it.
 */
export function FamilyBlock({ edition, family: { id, main, beside } }: { edition: Edition; family: Family }) {
  const { urls, words } = edition;
  const drawn = beside.filter(({ chart }) => chart.form !== null);
  const named = beside.filter((figure) => !drawn.includes(figure));
  return (
    <section class="block family" id={id === main.chart.id ? undefined : id}>
      <Shown edition={edition} figure={main} />
      {drawn.map((figure) => (
        <Shown edition={edition} figure={figure} isBeside />
      ))}
      {named.length > 0 && (
        <p class="named">
          {words.home.more}{" "}
          {named.map(({ chart, spec, view }, i) => (
            <>
              {i > 0 && " · "}
              <a id={chart.id} href={urls.chart(chart.id, view)}>
                {spec.title}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

function Shown({ edition, figure: { spec, view }, isBeside = false }: { edition: Edition; figure: Figure; isBeside?: boolean }) {
  const { urls } = edition;
  const href = urls.chart(spec.id, view);
  const title = isBeside ? spec.title : (spec.headline ?? spec.title);
  return (
    <figure id={spec.id} class={isBeside ? "beside" : undefined} data-spec={urls.chartFile(spec.id, "json", view)}>
      <figcaption>
        {isBeside ? (
          <h3>
            <a href={href}>{title}</a>
          </h3>
        ) : (
          <h2>
            <a href={href}>{title}</a>
          </h2>
        )}
        {spec.finding !== undefined && <p>{spec.finding}</p>}
        <p class="reading">{spec.reading}</p>
      </figcaption>
      <div class="drawn">
        <WaitingPicture edition={edition} spec={spec} view={view} />
        {spec.ends !== "" && <p class="ends">{spec.ends}</p>}
        <Actions edition={edition} spec={spec} view={view} />
      </div>
    </figure>
  );
}
