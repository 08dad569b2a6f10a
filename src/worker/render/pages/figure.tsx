import { type ChartSpec, isEmpty } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";
import { ChartSvg } from "../svg/chart.tsx";
import { NARROW, WIDE } from "../svg/frame.ts";

/**
 * A chart as it stands on a page; `view` is the query that asks for the same view of the data. Title, what may be read, the picture in two widths, key, sources and the table of its numbers.
 */
export function ChartFigure({ site, spec, view, level = "h2" }: { site: Site; spec: ChartSpec; view: string; level?: "h1" | "h2" }) {
  const words = site.words.chart;
  const Heading = level;
  const empty = isEmpty(spec);
  return (
    <figure class="chart" id={spec.id} data-spec={`/charts/${spec.id}.json${view}`}>
      <figcaption>
        <Heading>{level === "h1" ? spec.title : <a href={spec.href}>{spec.title}</a>}</Heading>
        <p class="reading">{spec.reading}</p>
        <Legend spec={spec} />
      </figcaption>
      <div class="picture">
        <p class="subtitle">{spec.subtitle}</p>
        {empty ? <p class="empty">{words.noMarks}</p> : <ChartSvg spec={spec} size={WIDE} name="wide" />}
        {!empty && <ChartSvg spec={spec} size={NARROW} name="narrow" />}
      </div>
      <div class="notes">
        <p>
          {spec.ends} {spec.floor}
        </p>
        {spec.panels.map((panel) => panel.reason && <p>{panel.reason}</p>)}
        <Sources site={site} spec={spec} />
        <details>
          <summary>{words.table}</summary>
          <NumberTable spec={spec} />
        </details>
      </div>
    </figure>
  );
}

function Legend({ spec }: { spec: ChartSpec }) {
  return (
    <ul class="legend">
      {spec.legend.map(({ partner, label }) => (
        <li class={partner.toLowerCase()}>{label}</li>
      ))}
    </ul>
  );
}

function Sources({ site, spec }: { site: Site; spec: ChartSpec }) {
  const words = site.words.chart;
  const closed = spec.sources.filter(({ id }) => site.catalog.sourceById.get(id)?.redistribute === false);
  return (
    <p class="sources">
      {words.sources}:{" "}
      {spec.sources.map((source, i) => (
        <>
          {i > 0 && "; "}
          <a href={source.href}>{source.label}</a>
        </>
      ))}
      . {words.data}: <a href={`/charts/${spec.id}.csv`}>{words.csv}</a>, <a href={`/charts/${spec.id}.json`}>{words.spec}</a>
      {closed.length > 0 && `. ${words.leftOut(closed.map(({ label }) => label))}`}
    </p>
  );
}

export function NumberTable({ spec }: { spec: Pick<ChartSpec, "table"> }) {
  return (
    <section class="scroll" aria-label={spec.table.caption} tabindex={0}>
      <table>
        <caption>{spec.table.caption}</caption>
        <thead>
          <tr>
            {spec.table.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.table.rows.map((row) => (
            <tr>
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  <th scope="row">
                    <a href={row.href}>{cell}</a>
                  </th>
                ) : (
                  <td>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
