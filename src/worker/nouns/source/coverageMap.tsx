import { foreignLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { CoverageRow } from "../../../model/coverage.ts";
import type { Source } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import type { Site } from "../../site.ts";
import { pageOf } from "../disagreement/page.tsx";

/** The order in which dispositions are named: from what became data to what counts nothing. */
const ORDER = ["observation", "event", "context", "date", "reader_comment", "furniture", "grammar"];

/** A document paragraph by paragraph: what became of every number-like token in it. */
export function CoverageMap({ site, source }: { site: Site; source: Source }) {
  const { catalog, words } = site;
  const rows = catalog.coverageBySource.get(source.id) ?? [];
  const w = words.source;
  if (rows.length === 0 || source.paragraphs === null) return null;
  return (
    <section class="map">
      <h2>{w.mapHeading(rows.length)}</h2>
      <p class="prose-note">{w.mapLead}</p>
      <Counts site={site} rows={rows} />
      <ol class="paragraphs">
        {Array.from({ length: source.paragraphs }, (_, i) => (
          <Paragraph site={site} n={i + 1} rows={rows.filter((row) => row.paragraph === i + 1)} told={toldIn(site, source, i + 1)} />
        ))}
      </ol>
    </section>
  );
}

function Counts({ site, rows }: { site: Site; rows: CoverageRow[] }) {
  return (
    <dl class="counts">
      {ORDER.map((code) => {
        const n = rows.filter((row) => row.disposition === code).length;
        const entry = site.catalog.codeByKey.get(`disposition ${code}`);
        return (
          n > 0 && (
            <>
              <dt>
                <span class={`token ${code}`}>{n}</span>
              </dt>
              <dd>
                {labelOf(site.catalog, "disposition", code)}
                {entry?.note && !["observation", "event"].includes(code) && <span class="quiet">: {entry.note}</span>}
              </dd>
            </>
          )
        );
      })}
    </dl>
  );
}

function Paragraph({ site, n, rows, told }: { site: Site; n: number; rows: CoverageRow[]; told: string[] }) {
  if (rows.length === 0 && told.length === 0)
    return <li id={`p${n}`} class="empty-paragraph" value={n} aria-label={site.words.source.noNumbers} />;
  return (
    <li id={`p${n}`} value={n}>
      {rows.map((row) => (
        <Token site={site} row={row} />
      ))}
      {told.length > 0 && (
        <p class="told">
          {told.map((id, i) => (
            <>
              {i > 0 && "; "}
              <a href={`/events#${id}`}>{site.catalog.eventById.get(id)?.summary}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}

function Token({ site, row }: { site: Site; row: CoverageRow }) {
  const lang = foreignLanguage(site, row.source);
  const what = labelOf(site.catalog, "disposition", row.disposition);
  const title = [what, row.note].filter(Boolean).join(": ");
  return (
    <>
      {row.ref ? (
        <a class={`token ${row.disposition}`} href={pageOf(site.catalog, row.ref)} title={title}>
          <Foreign lang={lang}>{row.token}</Foreign>
        </a>
      ) : (
        <span class={`token ${row.disposition}`} title={title}>
          <Foreign lang={lang}>{row.token}</Foreign>
        </span>
      )}
      {row.note && <span class="why">{row.note}</span>}{" "}
    </>
  );
}

/** Events that the paragraph tells. */
function toldIn(site: Site, source: Source, n: number): string[] {
  const mentions = site.catalog.mentionsBySource.get(source.id) ?? [];
  return [...new Set(mentions.filter((mention) => mention.paragraph === n).map((mention) => mention.event))];
}
