import { COLUMNS_PLACE } from "../../../edition/columnsAddress.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type FileColumn, fileColumns } from "./fileColumns.ts";

/** Letters of an example that are shown: a list of ids can be longer than a page is wide. */
const SHOWN = 120;

/** What the columns of the files of numbers mean, from where each is defined. */
export function ColumnsPart({ edition }: { edition: Edition }) {
  const w = edition.words.api.columns;
  const columns = fileColumns(edition);
  return (
    <section id={COLUMNS_PLACE}>
      <h2>{w.heading}</h2>
      {w.lead.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <div class="scroll" tabindex={0} role="group" aria-label={w.heading}>
        <table class="stacking">
          <thead>
            <tr>
              {Object.values(w.head).map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          {(Object.keys(w.files) as (keyof typeof w.files)[]).map((file) => (
            <tbody id={`${COLUMNS_PLACE}-${file}`}>
              <tr>
                <th scope="rowgroup" colspan={4}>
                  {w.files[file]}
                </th>
              </tr>
              {columns[file].map((column) => (
                <Row column={column} head={w.head} lists={edition.urls.latest.data("codes")} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

/** A meaning as a sentence, in which names of columns stand between marks as in the description for machines. */
function Meaning({ text }: { text: string }) {
  const parts = (text.charAt(0).toUpperCase() + text.slice(1)).split("`");
  return <>{parts.map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>;
}

interface RowProps {
  column: FileColumn;
  head: Edition["words"]["api"]["columns"]["head"];
  /** The address of all lists of codes. */
  lists: string;
}

function Row({ column, head, lists }: RowProps) {
  const { name, meaning, example, codes } = column;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td data-head={head.meaning}>
        <Meaning text={meaning} />
      </td>
      {example === "" ? (
        <td />
      ) : (
        <td data-head={head.example}>
          <code>{example.length > SHOWN ? `${example.slice(0, SHOWN)}…` : example}</code>
        </td>
      )}
      {codes === null ? (
        <td />
      ) : (
        <td data-head={head.codes}>
          <a href={`${lists}?list=${codes}`}>{codes}</a>
        </td>
      )}
    </tr>
  );
}
