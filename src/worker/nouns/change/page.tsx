import { toldCell } from "../../../chart/chartSpec/toldCell.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Change } from "../../../model/change.ts";
import { type Correction, correctionsSince } from "../../../model/correction.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { changeCounts, type ReleaseRecord, revisedCharts } from "../../../model/history.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { English } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { ChangedRow } from "./changedRow.tsx";
import { ReleaseForm } from "./releaseForm.tsx";

/** What each release changed, newest first: corrections open, additions folded. */
export function ChangesPage({ edition, history, address }: { edition: Edition; history: ReleaseRecord[]; address: string }): Page {
  const w = edition.words.changes;
  return {
    edition,
    title: w.heading,
    description: w.lead,
    address,
    card: cardOf(edition, "changes", pageText(edition, "changes")),
    sheets: ["prose", "form", "changes"],
    body: (
      <>
        <div class="lead">
          <h1>{w.heading}</h1>
          <p>{w.lead}</p>
          <p>
            <a href={edition.urls.data("changes")}>{w.json}</a>
            {edition.words.kit.comma}
            <a href={edition.urls.data("changes.atom")}>{w.feed}</a>
          </p>
        </div>
        {history.length === 0 && <p>{w.none}</p>}
        {history.length > 1 && <Compare edition={edition} releases={history.map(({ version }) => version)} />}
        {history.map((released) => (
          <ReleaseSection edition={edition} released={released} />
        ))}
      </>
    ),
  };
}

/** The way to what any two releases do not share; the two newest are chosen. */
function Compare({ edition, releases }: { edition: Edition; releases: string[] }) {
  return (
    <section class="compare">
      <h2>{edition.words.difference.heading}</h2>
      <ReleaseForm edition={edition} releases={releases} since={releases[1]} until={releases[0]} />
    </section>
  );
}

function ReleaseSection({ edition, released }: { edition: Edition; released: ReleaseRecord }) {
  const w = edition.words.changes;
  const { version, date, changes } = released;
  return (
    <section class="prose" id={version}>
      <h2>{edition.words.kit.commas([w.release(version), edition.words.periodInWords(date)])}</h2>
      <p>{w.counts(changeCounts(changes), revisedCharts(changes))}</p>
      <p>
        <a href={edition.urls.pinnedTo(version).home()}>{w.pages}</a>
        {" · "}
        <a href={edition.urls.data("releases", version, "archive.zip")}>{w.files}</a>
        {" · "}
        <a href={edition.urls.data("releases", version, "datapackage.json")}>{w.descriptor}</a>
      </p>
      <Corrections edition={edition} released={released} />
      <Rewordings edition={edition} changes={changes.filter(({ kind }) => kind === "reworded")} />
      <Additions edition={edition} changes={changes.filter(({ kind }) => kind === "added")} />
    </section>
  );
}

function Corrections({ edition, released }: { edition: Edition; released: ReleaseRecord }) {
  const w = edition.words.changes;
  const rows = correctionsSince([released], "0.0.0");
  const follow = rows.filter(({ kind }) => kind === "recomputed");
  const items = (list: Correction[]) => (
    <ul class="changes">
      {list.map((correction) => (
        <CorrectionRow edition={edition} correction={correction} />
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
function CorrectionRow({ edition, correction }: { edition: Edition; correction: Correction }) {
  const w = edition.words.changes;
  const { noun, id, kind, reason, cells, rests_on, release } = correction;
  return (
    <li id={`${release}.${noun}.${id}`}>
      {w.noun[noun]}
      {kind === "withdrawn" ? <code>{id}</code> : <ChangedRow urls={edition.urls} noun={noun} id={id} />}: {w.kind(noun, kind)}
      {cells.map((cell) => ` · ${toldCell(edition, noun, cell)}`)}
      {reason && (
        <>
          {" · "}
          <English edition={edition} text={reason} />
        </>
      )}
      {rests_on.length > 0 && ` · ${w.restsOn(rests_on)}`}
    </li>
  );
}

/** What says the same in other words, folded and by the reason that the release gave, each text as it was and as it is. */
function Rewordings({ edition, changes }: { edition: Edition; changes: Change[] }) {
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
                <ChangedRow urls={edition.urls} noun={noun} id={id} />
                {changes
                  .filter((change) => change.noun === noun && change.id === id)
                  .map((change) => ` · ${toldCell(edition, noun, change)}`)}
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  );
}

function Additions({ edition, changes }: { edition: Edition; changes: Change[] }) {
  const rows = [...new Map(changes.map((change) => [`${change.noun} ${change.id}`, change])).values()];
  if (rows.length === 0) return <></>;
  return (
    <details>
      <summary>{edition.words.changes.added(rows.length)}</summary>
      <ul class="changes">
        {rows.map(({ noun, id }) => (
          <li>
            {edition.words.changes.noun[noun]}
            <ChangedRow urls={edition.urls} noun={noun} id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
