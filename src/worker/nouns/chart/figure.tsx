import type { ChartSpec, TableRow } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { tableGroups } from "./tableGroups.ts";

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
  /** A column, from 0, whose words stand once above the rows that share them. */
  groupedBy?: number | null;
}

/** The table of a chart's numbers, in a frame that scrolls sideways and can be focused. */
export function NumberTable({ edition, spec, stacks = false, groupedBy = null }: NumberTableProps) {
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
        {tableGroups(spec.table.rows, groupedBy).map(({ heading, rows }) => (
          <tbody>
            {heading !== null && (
              <tr class="group">
                <th scope="rowgroup" colspan={spec.table.columns.length}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
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
                      {heading !== null && i === groupedBy ? "" : <Cell edition={edition} row={row} column={i} text={cell} />}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Cell({ edition, row, column, text }: { edition: Edition; row: TableRow; column: number; text: string }) {
  const detail = row.details?.find((d) => d.column === column);
  return detail?.links ? <Links edition={edition} sources={detail.links} /> : <Foreign lang={detail?.lang}>{text}</Foreign>;
}
