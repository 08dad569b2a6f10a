import type { Edition } from "../../../edition/edition.ts";
import { changeCounts, type ReleaseRecord, revisedCharts } from "../../../model/history.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { ReleaseForm } from "./releaseForm.tsx";
import { ReleaseLinks } from "./releaseLinks.tsx";

/** How much each release changed, newest first, with the way to what it was. */
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

/** How much one release changed; its name leads to what. */
function ReleaseSection({ edition, released: { version, date, changes } }: { edition: Edition; released: ReleaseRecord }) {
  const w = edition.words.changes;
  return (
    <section class="prose" id={version}>
      <h2>
        <a href={edition.urls.changes(version)}>{edition.words.kit.commas([w.release(version), edition.words.periodInWords(date)])}</a>
      </h2>
      <p>{w.counts(changeCounts(changes), revisedCharts(changes))}</p>
      <ReleaseLinks edition={edition} version={version} />
    </section>
  );
}
