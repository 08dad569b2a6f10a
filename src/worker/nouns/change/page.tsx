import type { Change } from "../../../model/change.ts";
import { type Correction, correctionsSince } from "../../../model/correction.ts";
import { changeCounts, type Released } from "../../../model/history.ts";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";
import { pageOfChanged } from "./changedPage.ts";

/** What each release changed, newest first: corrections open, additions folded. */
export function ChangesPage({ site, history, address }: { site: Site; history: Released[]; address: string }) {
  const w = site.words.changes;
  return (
    <Layout site={site} title={w.heading} description={w.lead} address={address} sheets={["prose", "changes"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{w.lead}</p>
        <p>
          <a href="/v1/changes">{w.json}</a>, <a href="/v1/changes.atom">{w.feed}</a>
        </p>
      </div>
      {history.length === 0 && <p>{w.none}</p>}
      {history.map((released) => (
        <ReleaseSection site={site} released={released} />
      ))}
    </Layout>
  );
}

function ReleaseSection({ site, released }: { site: Site; released: Released }) {
  const w = site.words.changes;
  const { version, date, changes } = released;
  return (
    <section class="prose" id={version}>
      <h2>
        {w.release(version)}, {site.words.periodInWords(date)}
      </h2>
      <p>{w.counts(changeCounts(changes))}</p>
      <p>
        <a href={`/?release=${version}`}>{w.pages}</a>
        {" · "}
        <a href={`/v1/releases/${version}/archive.zip`}>{w.files}</a>
        {" · "}
        <a href={`/v1/releases/${version}/datapackage.json`}>{w.descriptor}</a>
      </p>
      <Corrections site={site} released={released} />
      <Additions site={site} changes={changes.filter(({ kind }) => kind === "added")} />
    </section>
  );
}

function Corrections({ site, released }: { site: Site; released: Released }) {
  const w = site.words.changes;
  const rows = correctionsSince([released], "0.0.0");
  const follow = rows.filter(({ kind }) => kind === "recomputed");
  const items = (list: Correction[]) => (
    <ul class="changes">
      {list.map((correction) => (
        <CorrectionRow site={site} correction={correction} />
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
function CorrectionRow({ site, correction }: { site: Site; correction: Correction }) {
  const w = site.words.changes;
  const { noun, id, kind, reason, cells, rests_on, release } = correction;
  return (
    <li id={`${release}.${noun}.${id}`}>
      {w.noun[noun]}
      {kind === "withdrawn" ? <code>{id}</code> : <Row noun={noun} id={id} />}: {w.kind[kind]}
      {cells.map(({ field, before, after }) => ` · ${w.cell(field, before, after)}`)}
      {reason && ` · ${reason}`}
      {rests_on.length > 0 && ` · ${w.restsOn(rests_on)}`}
    </li>
  );
}

function Additions({ site, changes }: { site: Site; changes: Change[] }) {
  const rows = [...new Map(changes.map((change) => [`${change.noun} ${change.id}`, change])).values()];
  if (rows.length === 0) return <></>;
  return (
    <details>
      <summary>{site.words.changes.added(rows.length)}</summary>
      <ul class="changes">
        {rows.map(({ noun, id }) => (
          <li>
            {site.words.changes.noun[noun]}
            <Row noun={noun} id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An id with the way to where it stands now. */
function Row({ noun, id }: { noun: Change["noun"]; id: string }) {
  const page = pageOfChanged(noun, id);
  if (page === null) return <code>{id}</code>;
  return (
    <a href={page}>
      <code>{id}</code>
    </a>
  );
}
