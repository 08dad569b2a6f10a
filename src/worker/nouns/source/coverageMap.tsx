import { foreignLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Mention } from "../../../model/event.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { CoverageRow } from "../../../model/rows.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { mentionedEvent } from "../../frame/mentionedEvent.ts";
import { English } from "../../frame/note.tsx";
import { pageOf } from "../disagreement/page.tsx";

/** The order in which dispositions are named: from what became data to what counts nothing. */
const ORDER = ["observation", "event", "context", "date", "reader_comment", "furniture", "grammar"];

/**
 * A document paragraph by paragraph: what became of every number-like token in it, behind a line that opens, for it is longer than all else
 * of the page. Pages of releases before 2026.29.0 have it open, and say nothing of a paragraph without a number.
 */
export function CoverageMap({ edition, source }: { edition: Edition; source: Source }) {
  const { catalog, words } = edition;
  const rows = catalog.coverageBySource.get(source.id) ?? [];
  const w = words.source;
  if (rows.length === 0 || source.paragraphs === null) return null;
  const heading = <h2>{w.mapHeading(rows.length)}</h2>;
  const inside = (
    <>
      <p class="prose-note">{w.mapLead}</p>
      <Counts edition={edition} rows={rows} />
      <ol class="paragraphs">
        {Array.from({ length: source.paragraphs }, (_, i) => (
          <Paragraph
            edition={edition}
            n={i + 1}
            rows={rows.filter((row) => row.paragraph === i + 1)}
            told={toldIn(edition, source, i + 1)}
          />
        ))}
      </ol>
    </>
  );
  return isOlderThan(catalog.release, "2026.29.0") ? (
    <section class="map">
      {heading}
      {inside}
    </section>
  ) : (
    <section class="map">
      <details class="group">
        <summary>{heading}</summary>
        {inside}
      </details>
    </section>
  );
}

function Counts({ edition, rows }: { edition: Edition; rows: CoverageRow[] }) {
  return (
    <dl class="counts">
      {ORDER.map((code) => {
        const n = rows.filter((row) => row.disposition === code).length;
        const entry = edition.catalog.codeByKey.get(`disposition ${code}`);
        return (
          n > 0 && (
            <>
              <dt>
                <span class={`token ${code}`}>{edition.words.kit.number(n)}</span>
              </dt>
              <dd>
                {labelOf(edition.catalog, "disposition", code)}
                {entry?.note && !["observation", "event"].includes(code) && (
                  <span class="quiet">
                    : <English edition={edition} text={entry.note} />
                  </span>
                )}
              </dd>
            </>
          )
        );
      })}
    </dl>
  );
}

function Paragraph({ edition, n, rows, told }: { edition: Edition; n: number; rows: CoverageRow[]; told: Mention[] }) {
  if (rows.length === 0 && told.length === 0) return <Empty edition={edition} n={n} />;
  return (
    <li id={`p${n}`} value={n}>
      {rows.map((row) => (
        <Token edition={edition} row={row} />
      ))}
      {told.length > 0 && (
        <p class="told">
          {told.map((mention, i) => (
            <>
              {i > 0 && edition.words.kit.semicolon}
              <a href={edition.urls.event(mention.event)}>{mentionedEvent(edition, mention)}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}

/** A paragraph that has nothing. It stays in the list, as other pages lead to it, and says so. */
function Empty({ edition: { catalog, words }, n }: { edition: Edition; n: number }) {
  const { noNumbers } = words.source;
  if (isOlderThan(catalog.release, "2026.29.0")) return <li id={`p${n}`} class="empty-paragraph" value={n} aria-label={noNumbers} />;
  return (
    <li id={`p${n}`} class="empty-paragraph quiet" value={n}>
      {noNumbers}
    </li>
  );
}

function Token({ edition, row }: { edition: Edition; row: CoverageRow }) {
  const lang = foreignLanguage(edition, row.source);
  const what = labelOf(edition.catalog, "disposition", row.disposition);
  const title = [what, edition.urls.language === null ? row.note : null].filter(Boolean).join(": ");
  return (
    <>
      {row.ref ? (
        <a class={`token ${row.disposition}`} href={pageOf(edition, row.ref)} title={title}>
          <Foreign lang={lang}>{row.token}</Foreign>
        </a>
      ) : (
        <span class={`token ${row.disposition}`} title={title}>
          <Foreign lang={lang}>{row.token}</Foreign>
        </span>
      )}
      {row.note && (
        <span class="because">
          <English edition={edition} text={row.note} />
        </span>
      )}{" "}
    </>
  );
}

/** Events that the paragraph tells. */
function toldIn(edition: Edition, source: Source, n: number): Mention[] {
  const mentions = (edition.catalog.mentionsBySource.get(source.id) ?? []).filter(({ paragraph }) => paragraph === n);
  const places = groupBy(mentions, ({ event }) => event).values();
  // What a paragraph has as planned and as done is done.
  return [...places].flatMap((own) => own.find(({ status }) => status === "happened") ?? own[0] ?? []);
}
