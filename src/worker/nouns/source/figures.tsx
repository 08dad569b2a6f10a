import type { Table } from "../../../chart/chartSpec/chartSpec.ts";
import { MEASURED, table } from "../../../chart/chartSpec/table.ts";
import type { Edition } from "../../../edition/edition.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { NumberTable } from "../chart/figure.tsx";

interface Props {
  edition: Edition;
  observations: readonly Observation[];
  caption: string;
}

/** So many figures of several series stand in one table at most: more are a page that nobody scrolls through. */
const MOST = 24;

/**
 * The figures of one source: of several series each with the name of its own, and where these are many, each series closed, with how many it has.
 * Releases before 2026.33.0 have them in one table.
 */
export function SourceFigures({ edition, observations, caption }: Props) {
  const { catalog, words } = edition;
  const ofEach = [...groupBy(observations, ({ series }) => series)];
  const isFolded = ofEach.length > 1 && observations.length > MOST && !isOlderThan(catalog.release, "2026.33.0");
  if (!isFolded) return <Figures edition={edition} figures={ofSeries(edition, table(edition, caption, observations), observations)} />;
  return (
    <>
      {ofEach.map(([id, own]) => {
        const title = catalog.seriesById.get(id)?.title ?? id;
        return (
          <details class="group" id={id}>
            <summary>
              <h3>{title}</h3>
              <span class="quiet">{words.kit.number(own.length)}</span>
            </summary>
            <Figures edition={edition} figures={table(edition, title, own)} />
          </details>
        );
      })}
    </>
  );
}

function Figures({ edition, figures }: { edition: Edition; figures: Table }) {
  return <NumberTable edition={edition} stacks={!isOlderThan(edition.catalog.release, "2026.26.0")} spec={{ table: figures }} />;
}

/** The figures of several series, each with the name of its own before what it measures: exports and imports may be of one count. */
function ofSeries({ catalog }: Edition, { rows, ...figures }: Table, observations: readonly Observation[]): Table {
  if (isOlderThan(catalog.release, "2026.23.0")) return { rows, ...figures };
  const named = (cells: string[], series = "") =>
    cells.with(MEASURED, `${catalog.seriesById.get(series)?.title ?? series}: ${cells[MEASURED]}`);
  return { ...figures, rows: rows.map((row, i) => ({ ...row, cells: named(row.cells, observations[i]?.series) })) };
}
