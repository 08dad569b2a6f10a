import { labelOf } from "../../../model/catalog.ts";
import { type Check, mentionOf } from "../../../model/check.ts";
import type { Site } from "../../site.ts";
import { withDocuments } from "../../words/withDocuments.ts";
import { printed } from "../spec/card.ts";
import { shortSource } from "../spec/shortSource.ts";
import { reporterOf } from "../spec/verdict.ts";
import { Layout } from "./layout.tsx";

/** Every claim with its records, the verdict, the rule and why; figures first, then dates. */
export function ChecksPage({ site, checks, address }: { site: Site; checks: Check[]; address: string }) {
  const w = site.words.check;
  const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const dates = checks.filter(({ claim }) => claim.includes("#"));
  const rules = site.catalog.codes.filter(({ list }) => list === "check_rule");
  return (
    <Layout site={site} title={w.heading} description={withDocuments(site, w.lead)} address={address} sheets={["prose", "table", "checks"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{withDocuments(site, w.lead)}</p>
      </div>
      <p class="count">
        {w.count(count("agrees"), count("differs"), count("cannot_be_tested"))} <a href="/v1/checks">{w.json}</a>
      </p>
      <Checks site={site} heading={w.figures} checks={checks.filter((check) => !dates.includes(check))} />
      <Checks site={site} heading={w.dates} checks={dates} />
      {rules.length > 0 && (
        <section class="prose">
          <h2>{w.rules}</h2>
          <dl>
            {rules.map(({ code, label, note }) => (
              <>
                <dt id={code}>{label}</dt>
                <dd>{note}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
    </Layout>
  );
}

function Checks({ site, heading, checks }: { site: Site; heading: string; checks: Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="checks" aria-label={heading}>
      <h2>{heading}</h2>
      <table class="stacking">
        <thead>
          <tr>
            {site.words.check.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <Row site={site} check={check} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ site, check }: { site: Site; check: Check }) {
  const { catalog, words } = site;
  return (
    <tr id={check.claim} class={check.verdict}>
      <th scope="row">
        <Ref site={site} refer={check.claim} />
      </th>
      <td>
        {check.records.length === 0 && words.check.none}
        {check.records.map((ref) => (
          <p>
            <Ref site={site} refer={ref} />
          </p>
        ))}
      </td>
      <td class="verdict">
        <strong>{labelOf(catalog, "verdict", check.verdict)}</strong>
        <br />
        <a href={`#${check.rule}`}>{labelOf(catalog, "check_rule", check.rule)}</a>
      </td>
      <td>{check.reason}</td>
    </tr>
  );
}

/** A claim or record: the figure or date, of what, who says so, and the way to it. */
function Ref({ site, refer }: { site: Site; refer: string }) {
  const { catalog, words } = site;
  const o = catalog.observationById.get(refer);
  const mention = mentionOf(catalog, refer);
  const id = o?.source ?? mention?.source ?? "";
  const source = catalog.sourceById.get(id);
  const short = shortSource(source?.publisher ?? "", id);
  const who = source?.collection === "documents" ? short : `${reporterOf(site, refer)}${o ? `, ${short}` : ""}`;
  if (o) {
    const title = catalog.seriesById.get(o.series)?.title ?? o.series;
    return (
      <>
        <a href={`/observations/${o.id}`}>{printed(site, o)}</a>{" "}
        <span class="quiet">
          {title}, {labelOf(catalog, "counterpart", o.counterpart)}, {words.periodInWords(o.period.text)}. {who}
        </span>
      </>
    );
  }
  return (
    <>
      <a href={`/events#${mention?.event ?? ""}`}>{mention?.period ? words.periodInWords(mention.period.text) : words.event.undated}</a>{" "}
      <span class="quiet">
        {catalog.eventById.get(mention?.event ?? "")?.summary}. {who}
      </span>
    </>
  );
}
