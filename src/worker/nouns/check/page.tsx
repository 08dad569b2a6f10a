import { foreignLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { shortSource } from "../../../chart/chartSpec/sourceLabel.ts";
import { reporterOf } from "../../../chart/chartSpec/verdict.ts";
import { labelOf } from "../../../model/catalog.ts";
import { mentionOf } from "../../../model/catalogChecks.ts";
import type { Check } from "../../../model/check.ts";
import { checkFacts } from "../../../model/checkFacts.ts";
import { checksInView } from "../../../model/checksInView.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Figure, Foreign } from "../../frame/foreign.tsx";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";

/** Every claim with its records, the verdict, the rule and why; figures first, then dates. */
export function ChecksPage({ site, vintage, address }: { site: Site; vintage: Vintage; address: string }) {
  const w = site.words.check;
  const checks = checksInView(site.catalog, vintage);
  const facts = checkFacts(site.catalog, vintage);
  const { agrees, differs, cannot_be_tested } = facts.verdicts;
  const lead = w.lead(facts);
  const dates = checks.filter(({ claim }) => claim.includes("#"));
  const rules = site.catalog.codes.filter(({ list }) => list === "check_rule");
  return (
    <Layout site={site} title={w.heading} description={lead} address={address} sheets={["prose", "table", "checks"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{lead}</p>
      </div>
      <p class="count">
        {w.count(agrees, differs, cannot_be_tested)} <a href="/v1/checks">{w.json}</a>
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
  const [, record, verdict, why] = words.check.columns;
  return (
    <tr id={check.claim} class={check.verdict}>
      <th scope="row">
        <Ref site={site} refer={check.claim} />
      </th>
      <td data-head={record}>
        {check.records.length === 0 && <p>{words.check.none}</p>}
        {check.records.map((ref) => (
          <p>
            <Ref site={site} refer={ref} />
          </p>
        ))}
        {check.looked_in.length > 0 && <LookedIn site={site} sources={check.looked_in} />}
      </td>
      <td class="verdict" data-head={verdict}>
        <strong>{labelOf(catalog, "verdict", check.verdict)}</strong>
        <br />
        <a href={`#${check.rule}`}>{labelOf(catalog, "check_rule", check.rule)}</a>
      </td>
      <td data-head={why}>{check.reason}</td>
    </tr>
  );
}

/** Where a record was looked for in vain, as links to the sources. */
function LookedIn({ site, sources }: { site: Site; sources: string[] }) {
  return (
    <p class="quiet">
      {site.words.check.lookedIn}
      {sources.map((id, i) => (
        <>
          {i > 0 && "; "}
          <a href={`/sources/${id}`}>
            <Publisher site={site} id={id} />
          </a>
        </>
      ))}
    </p>
  );
}

function Publisher({ site, id }: { site: Site; id: string }) {
  return <Foreign lang={foreignLanguage(site, id)}>{shortSource(site.catalog.sourceById.get(id)?.publisher ?? "", id)}</Foreign>;
}

/** A claim or record: the figure or date, of what, who says so, and the way to it. */
function Ref({ site, refer }: { site: Site; refer: string }) {
  const { catalog, words } = site;
  const o = catalog.observationById.get(refer);
  const mention = mentionOf(catalog, refer);
  if (o) {
    const title = catalog.seriesById.get(o.series)?.title ?? o.series;
    return (
      <>
        <Figure site={site} o={o} />{" "}
        <span class="quiet">
          {title}, {labelOf(catalog, "counterpart", o.counterpart)}, {words.periodInWords(o.period.text)}. <Who site={site} refer={refer} />
        </span>
      </>
    );
  }
  return (
    <>
      <a href={`/events#${mention?.event ?? ""}`}>{mention?.period ? words.periodInWords(mention.period.text) : words.event.undated}</a>{" "}
      <span class="quiet">
        {catalog.eventById.get(mention?.event ?? "")?.summary}. <Who site={site} refer={refer} />
      </span>
    </>
  );
}

/** Of a claim the document; of a figure on record who counts, and where that is written; of a date on record its publisher. */
function Who({ site, refer }: { site: Site; refer: string }) {
  const { catalog } = site;
  const o = catalog.observationById.get(refer);
  const id = o?.source ?? mentionOf(catalog, refer)?.source ?? "";
  const document = catalog.sourceById.get(id)?.collection === "documents";
  if (!o && !document) return <Foreign lang={foreignLanguage(site, id)}>{reporterOf(site, refer)}</Foreign>;
  return (
    <>
      {!document && `${reporterOf(site, refer)}, `}
      <Publisher site={site} id={id} />
    </>
  );
}
