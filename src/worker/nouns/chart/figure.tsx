import type { Child } from "hono/jsx";
import { type ChartSpec, isEmpty, type TableRow } from "../../../chart/chartSpec/chartSpec.ts";
import { restrictedSources, splitCredits } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Drawing } from "./drawing.tsx";
import { hasNumbers } from "./hasNumbers.ts";

interface FigureProps {
  edition: Edition;
  spec: ChartSpec;
  /** Which sources, years and method of the balance it shows. */
  view: ChartView;
  level?: "h1" | "h2";
  /** A form that changes the picture. */
  controls?: Child;
  /** Another chart stands above: with script, this picture waits until that one is painted. */
  below?: boolean;
}

/** A chart as it stands on a page: title, finding, how it is read, the picture in two widths, key, sources and the table of its numbers. */
export function ChartFigure({ edition, spec, view, level = "h2", controls = null, below = false }: FigureProps) {
  const { urls } = edition;
  const words = edition.words.chart;
  const Heading = level;
  const drawing = isEmpty(spec) ? <p class="empty">{words.noMarks}</p> : <Drawing spec={spec} />;
  return (
    <figure class={spec.forms ? "chart broad" : "chart"} id={spec.id} data-spec={urls.chartFile(spec.id, "json", view)}>
      <figcaption>
        <Heading>{level === "h1" ? spec.title : <a href={urls.chart(spec.id, view)}>{spec.title}</a>}</Heading>
        {spec.finding !== undefined && <p class="finding">{spec.finding}</p>}
        <p class="reading">{spec.reading}</p>
        {spec.forms ? null : <Legend spec={spec} />}
      </figcaption>
      <div class="picture">
        <p class="subtitle">{spec.subtitle}</p>
        {below ? <noscript>{drawing}</noscript> : drawing}
      </div>
      <div class="notes">
        {controls}
        <p>
          {spec.ends} {spec.floor}
        </p>
        {spec.forms?.some(({ kind }) => kind === "cells") && (
          <p>
            <a href={urls.method("not-claimed")}>{edition.words.sheet.whyNot}</a>
          </p>
        )}
        {[...new Set(spec.panels.map((panel) => panel.reason))].map((reason) => reason && <p>{reason}</p>)}
        <Sources edition={edition} spec={spec} view={view} />
        {level === "h2" && spec.table.rows.length > LONG ? (
          <p>
            <a href={urls.chart(spec.id, view)}>{words.tableOn(spec.table.rows.length)}</a>
          </p>
        ) : (
          // A link to a cell's row has to find it open.
          <details open={level === "h1" && spec.table.rows.some(({ id }) => id !== undefined)}>
            <summary>{words.table}</summary>
            <NumberTable edition={edition} spec={spec} />
          </details>
        )}
      </div>
    </figure>
  );
}

/** The key: the shape and name of each country whose marks the chart has. */
export function Legend({ spec }: { spec: Pick<ChartSpec, "legend"> }) {
  return (
    <ul class="legend">
      {spec.legend.map(({ partner, shape, label }) => (
        <li class={`${partner.toLowerCase()} ${shape}`}>{label}</li>
      ))}
    </ul>
  );
}

/** Rows from which a table stands on the chart's own page alone: the dashboard has many charts. */
const LONG = 12;

function Sources({ edition, spec, view }: { edition: Edition; spec: ChartSpec; view: ChartView }) {
  const { urls } = edition;
  const words = edition.words.chart;
  const closed = restrictedSources(edition, spec);
  const { named, rest } = splitCredits(edition, spec);
  return (
    <>
      {spec.sources.length > 0 && (
        <div class="sources">
          {words.sources}: <Links edition={edition} sources={named} />
          {rest.length > 0 && named.length > 0 && edition.words.kit.semicolon}
          {rest.length > 0 && (
            <details>
              <summary>{words.recordSources(rest.length)}</summary>
              <Links edition={edition} sources={rest} />
            </details>
          )}
        </div>
      )}
      <p class="sources">
        {words.data}:{" "}
        {hasNumbers(edition, spec.id, view) && (
          <>
            <a href={urls.chartFile(spec.id, "csv", view)}>{words.csv}</a>
            {edition.words.kit.comma}
          </>
        )}
        <a href={urls.chartFile(spec.id, "json", view)}>{words.spec}</a>
        {closed.length > 0 && `. ${words.leftOut(closed.map(({ label }) => label))}`}
      </p>
    </>
  );
}

function Links({ edition, sources }: { edition: Edition; sources: { label: string; href: string; lang?: string }[] }) {
  return (
    <>
      {sources.map((source, i) => (
        <>
          {i > 0 && edition.words.kit.semicolon}
          <a href={source.href}>
            <Foreign lang={source.lang}>{source.label}</Foreign>
          </a>
        </>
      ))}
    </>
  );
}

interface NumberTableProps {
  edition: Edition;
  spec: Pick<ChartSpec, "table">;
  /** Whether on a phone each row is a block whose cells name their columns: for tables to read and not to look along. */
  stacks?: boolean;
}

/** The table of a chart's numbers, in a frame that scrolls sideways and can be focused. */
export function NumberTable({ edition, spec, stacks = false }: NumberTableProps) {
  const headOf = (column: number) => (stacks ? { "data-head": spec.table.columns[column] } : {});
  return (
    <section class="scroll" aria-label={spec.table.caption} tabindex={0}>
      <table {...(stacks ? { class: "stacking" } : {})}>
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
            <tr id={row.id}>
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  <th scope="row" {...headOf(i)}>
                    <a href={row.href}>
                      <Cell edition={edition} row={row} column={i} text={cell} />
                    </a>
                  </th>
                ) : (
                  <td {...headOf(i)}>
                    <Cell edition={edition} row={row} column={i} text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ edition, row, column, text }: { edition: Edition; row: TableRow; column: number; text: string }) {
  const detail = row.details?.find((d) => d.column === column);
  return detail?.links ? <Links edition={edition} sources={detail.links} /> : <Foreign lang={detail?.lang}>{text}</Foreign>;
}
