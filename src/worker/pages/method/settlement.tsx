import { publisherLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { CodedPart } from "../../../model/codedFields.ts";
import type { ExplainedLeftOut, SettledCell } from "../../../model/settlement.ts";
import { pageOf } from "../../nouns/disagreement/page.tsx";
import { settledValue } from "./settledValue.ts";

const PARTS: CodedPart[] = ["observations", "events", "mentions", "coverage"];

/** What the section says first; null where the codings are not at hand. */
export function settledText({ catalog: { settlement }, words: { settlement: w } }: Edition): string | null {
  if (settlement === null) return null;
  const { cells, compared, differing } = settlement;
  const unexplained = cells.filter(({ because }) => because === null).length;
  return `${w.text({ compared, differing, cells: cells.length, unexplained })} ${w.codedOnce}`;
}

/** What the data have otherwise than both codings, and what they leave out, folded by part; nothing where the codings are not at hand. */
export function SettledOtherwise({ edition }: { edition: Edition }) {
  const { settlement } = edition.catalog;
  if (settlement === null) return null;
  const w = edition.words.settlement;
  const { cells, leftOut } = settlement;
  return (
    <section class="prose wide" id="settled">
      <h2>{w.heading}</h2>
      <p>{settledText(edition)}</p>
      {PARTS.map((part) => (
        <PartOf edition={edition} part={part} cells={cells.filter((cell) => cell.part === part)} />
      ))}
      {leftOut.length > 0 && <LeftOutTable edition={edition} units={leftOut} />}
    </section>
  );
}

function PartOf({ edition, part, cells }: { edition: Edition; part: CodedPart; cells: SettledCell[] }) {
  const w = edition.words.settlement;
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>{w.partCount(w.parts[part], cells.length)}</summary>
      <table class="settled">
        <Head columns={Object.values(w.columns)} />
        <tbody>
          {cells.map((cell) => (
            <CellRow edition={edition} cell={cell} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Head({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
  );
}

/** On a phone each cell stands under the other and bears the name of its column. */
function CellRow({ edition, cell }: { edition: Edition; cell: SettledCell }) {
  const w = edition.words.settlement;
  const { columns } = w;
  const field = cell.field === null ? w.wholeRow : (w.fields[cell.field] ?? cell.field);
  return (
    <tr>
      <th scope="row">
        <RowLink edition={edition} cell={cell} />
      </th>
      <td data-label={columns.field}>{field}</td>
      <td data-label={columns.first}>{settledValue(edition, cell, cell.first)}</td>
      <td data-label={columns.second}>{settledValue(edition, cell, cell.second)}</td>
      <td data-label={columns.settled}>
        <strong>{settledValue(edition, cell, cell.settled)}</strong>
      </td>
      <td data-label={columns.because}>{cell.because ?? w.noReason}</td>
    </tr>
  );
}

/** The row's own page, and the place of the text that it rests on. */
function RowLink({ edition, cell }: { edition: Edition; cell: SettledCell }) {
  const { catalog } = edition;
  const { part, ref, source, paragraph } = cell;
  const place = source === null ? null : <Place edition={edition} source={source} paragraph={paragraph} />;
  if (part === "coverage")
    return (
      <>
        {edition.words.kit.quoted(ref)}
        {edition.words.kit.comma}
        {place}
      </>
    );
  const figure = catalog.observationById.get(ref);
  const name = figure
    ? edition.words.kit.commas([catalog.seriesById.get(figure.series)?.title ?? "", edition.words.periodInWords(figure.period.text)])
    : null;
  return (
    <>
      <a href={pageOf(edition, ref)}>{name ?? catalog.eventById.get(ref)?.summary ?? ref}</a>
      {place && (
        <>
          {edition.words.kit.comma}
          {place}
        </>
      )}
    </>
  );
}

function Place({ edition, source, paragraph }: { edition: Edition; source: string; paragraph: number | null }) {
  const publisher = edition.catalog.sourceById.get(source)?.publisher ?? "";
  return (
    <a href={edition.urls.source(source, paragraph)}>
      {edition.words.kit.commas([
        publisherLabel(publisher, source),
        ...(paragraph === null ? [] : [edition.words.observation.paragraph(paragraph)]),
      ])}
    </a>
  );
}

function LeftOutTable({ edition, units }: { edition: Edition; units: ExplainedLeftOut[] }) {
  const w = edition.words.settlement;
  const { columns } = w.leftOut;
  return (
    <details>
      <summary>{w.leftOut.heading(units.length)}</summary>
      <table class="settled">
        <Head columns={Object.values(columns)} />
        <tbody>
          {units.map(({ what, source, paragraph, because }) => (
            <tr>
              <th scope="row">{what}</th>
              <td data-label={columns.place}>
                <Place edition={edition} source={source} paragraph={paragraph} />
              </td>
              <td data-label={columns.because}>{because ?? w.noReason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
