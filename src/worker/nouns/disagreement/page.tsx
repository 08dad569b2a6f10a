import { foreignLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { shortSource } from "../../../chart/chartSpec/sourceLabel.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { DisagreementSide } from "../../../model/disagreement.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";

/** The sides of every disagreement next to each other. */
export function DisagreementsPage({ site, address }: { site: Site; address: string }) {
  const { catalog, words } = site;
  const w = words.disagreement;
  const ids = [...new Set(catalog.disagreements.map((side) => side.id))];
  return (
    <Layout site={site} title={w.heading} description={w.lead} address={address} sheets={["disagreements"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{w.lead}</p>
      </div>
      {ids.map((id) => {
        const sides = catalog.disagreements.filter((side) => side.id === id);
        return (
          <section class="disagreement" id={id}>
            <h2>{sides[0]?.topic}</h2>
            <ul>
              {sides.map((side) => (
                <Side site={site} side={side} />
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        <a href="/v1/disagreements">{w.json}</a>
      </p>
    </Layout>
  );
}

function Side({ site, side }: { site: Site; side: DisagreementSide }) {
  const { catalog, words } = site;
  const [source = "", paragraph = ""] = side.side.split(":");
  return (
    <li>
      <p class="reading">{side.reading}</p>
      <p class="facts">
        <a href={`/sources/${source}#p${paragraph}`}>
          <Foreign lang={foreignLanguage(site, source)}>{shortSource(catalog.sourceById.get(source)?.publisher ?? "", source)}</Foreign>,{" "}
          {words.disagreement.paragraph(Number(paragraph))}
        </a>
        {" · "}
        <a href={pageOf(catalog, side.ref)}>{catalog.eventById.has(side.ref) ? words.disagreement.openEvent : words.disagreement.open}</a>
      </p>
      {side.note && <p class="note">{side.note}</p>}
    </li>
  );
}

/** The page of an observation or event. */
export function pageOf(catalog: Catalog, ref: string): string {
  return catalog.eventById.has(ref) ? `/events#${ref}` : `/observations/${ref}`;
}
