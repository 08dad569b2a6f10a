import { groundNames } from "../../../chart/chartSpec/groundNames.ts";
import { toldCell } from "../../../chart/chartSpec/toldCell.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Change, ChangedNoun } from "../../../model/change.ts";
import { type Correction, correctionsSince } from "../../../model/correction.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { changeCounts, type ReleaseRecord, revisedCharts } from "../../../model/history.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import { English } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { ChangedRow, type RowName } from "./changedRow.tsx";
import { ReleaseLinks } from "./releaseLinks.tsx";

interface Props {
  edition: Edition;
  released: ReleaseRecord;
  /** What the release, or of a withdrawn row the one before it, calls a row; null where it has no name but the id. */
  nameOf: (noun: ChangedNoun, id: string) => RowName | null;
  /** All releases, newest first. */
  releases: readonly string[];
}

/** What one release changed, row by row and why: corrections open, what follows from them, rewordings and additions folded. */
export function ReleaseChangesPage(props: Props): Page {
  const { edition, released, releases } = props;
  const { version, date, changes } = released;
  const w = edition.words.changes;
  const counts = w.counts(changeCounts(changes), revisedCharts(changes));
  return {
    edition,
    title: edition.words.kit.commas([w.release(version), w.heading]),
    description: counts,
    address: edition.urls.absolute.changes(version),
    card: cardOf(edition, "changes", pageText(edition, "changes")),
    sheets: ["changes"],
    body: (
      <>
        <Lead heading={edition.words.kit.commas([w.release(version), edition.words.periodInWords(date)])} text={counts} />
        <div class="difference">
          <ReleaseLinks edition={edition} version={version} />
          <Neighbours edition={edition} releases={releases} version={version} />
          <Corrections {...props} />
          <Rewordings {...props} changes={changes.filter(({ kind }) => kind === "reworded")} />
          <Additions {...props} changes={changes.filter(({ kind }) => kind === "added")} />
        </div>
      </>
    ),
  };
}

/** The way to all releases, and to the one before and the one after. */
function Neighbours({ edition: { urls, words }, releases, version }: { edition: Edition; releases: readonly string[]; version: string }) {
  const at = releases.indexOf(version);
  return (
    <p>
      <a href={urls.changes()}>{words.changes.heading}</a>
      {[releases[at + 1], releases[at - 1]].map(
        (other) =>
          other !== undefined && (
            <>
              {" · "}
              <a href={urls.changes(other)}>{words.changes.release(other)}</a>
            </>
          ),
      )}
    </p>
  );
}

function Corrections({ edition, released, nameOf }: Props) {
  const w = edition.words.changes;
  const rows = correctionsSince([released], "0.0.0");
  const follow = rows.filter(({ kind }) => kind === "recomputed");
  const items = (list: Correction[]) => (
    <ul class="changes">
      {list.map((correction) => (
        <CorrectionRow edition={edition} correction={correction} nameOf={nameOf} />
      ))}
    </ul>
  );
  return (
    <>
      {items(rows.filter((row) => !follow.includes(row)))}
      {follow.length > 0 && (
        <details>
          <summary>{w.recomputed(follow.length)}</summary>
          {items(follow)}
        </details>
      )}
    </>
  );
}

/** One row that a release changed: what became what, why, and of a recomputed one what it rests on. */
function CorrectionRow({ edition, correction, nameOf }: Pick<Props, "edition" | "nameOf"> & { correction: Correction }) {
  const w = edition.words.changes;
  const { noun, id, kind, reason, cells, rests_on } = correction;
  return (
    <li id={`${noun}.${id}`}>
      {w.noun[noun]}
      <ChangedRow urls={kind === "withdrawn" ? null : edition.urls} noun={noun} id={id} name={nameOf(noun, id)} />: {w.kind(noun, kind)}
      {cells.map((cell) => (
        <p>{toldCell(edition, noun, cell)}</p>
      ))}
      {reason && (
        <p class="why">
          <English edition={edition} text={reason} />
        </p>
      )}
      {rests_on.length > 0 && (
        <p class="why">{w.restsOn(groundNames(edition.words, rests_on, (ground, row) => nameOf(ground, row)?.text ?? null))}</p>
      )}
    </li>
  );
}

/** What says the same in other words, folded and by the reason that the release gave, each text as it was and as it is. */
function Rewordings({ edition, nameOf, changes }: Pick<Props, "edition" | "nameOf"> & { changes: Change[] }) {
  const w = edition.words.changes;
  const rows = new Map(changes.map(({ noun, id, reason }) => [`${noun} ${id}`, { noun, id, reason }]));
  if (rows.size === 0) return <></>;
  return (
    <details>
      <summary>{w.reworded(rows.size)}</summary>
      {[...groupBy([...rows.values()], ({ reason }) => reason ?? "")].map(([reason, own]) => (
        <>
          {reason !== "" && (
            <p>
              <English edition={edition} text={reason} /> ({edition.words.kit.number(own.length)})
            </p>
          )}
          <ul class="changes">
            {own.map(({ noun, id }) => (
              <li>
                {w.noun[noun]}
                <ChangedRow urls={edition.urls} noun={noun} id={id} name={nameOf(noun, id)} />
                {changes
                  .filter((change) => change.noun === noun && change.id === id)
                  .map((change) => (
                    <p>{toldCell(edition, noun, change)}</p>
                  ))}
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  );
}

function Additions({ edition, nameOf, changes }: Pick<Props, "edition" | "nameOf"> & { changes: Change[] }) {
  const rows = [...new Map(changes.map((change) => [`${change.noun} ${change.id}`, change])).values()];
  if (rows.length === 0) return <></>;
  return (
    <details>
      <summary>{edition.words.changes.added(rows.length)}</summary>
      <ul class="changes">
        {rows.map(({ noun, id }) => (
          <li>
            {edition.words.changes.noun[noun]}
            <ChangedRow urls={edition.urls} noun={noun} id={id} name={nameOf(noun, id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
