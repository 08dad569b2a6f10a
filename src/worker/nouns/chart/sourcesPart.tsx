import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { restrictedSources, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Collection } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";

/** The sources of a chart, the articles first: who, which title, and the way to each. */
export function SourcesPart({ edition, spec }: { edition: Edition; spec: ChartSpec }) {
  const words = edition.words.chart;
  const closed = restrictedSources(edition, spec);
  if (spec.sources.length === 0) return <p class="quiet">{edition.words.chartPage.noSources}</p>;
  return (
    <>
      {(["documents", "references"] as const).map((collection) => (
        <Listed edition={edition} spec={spec} collection={collection} />
      ))}
      {closed.length > 0 && <p class="quiet">{words.leftOut(closed.map(({ label }) => label))}</p>}
    </>
  );
}

function Listed({ edition, spec, collection }: { edition: Edition; spec: ChartSpec; collection: Collection }) {
  const w = edition.words.chartPage;
  const own = spec.sources.filter(({ id }) => edition.catalog.sourceById.get(id)?.collection === collection);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{collection === "documents" ? w.articles(own.length) : w.others(own.length)}</h3>
      <ul class="sources">
        {own.map(({ id, label, href, lang }) => {
          const source = edition.catalog.sourceById.get(id);
          return (
            <li>
              <a href={href}>
                <Foreign lang={lang}>{label}</Foreign>
              </a>
              {source && (
                <span class="quiet">
                  {" "}
                  <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
