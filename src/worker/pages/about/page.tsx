import { corpusFacts } from "../../../model/corpusFacts.ts";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";

/** Who, license, how to report an error. */
export function AboutPage({ site, address }: { site: Site; address: string }) {
  const { about } = site.words;
  const sections = about.sections(corpusFacts(site.catalog));
  return (
    <Layout site={site} title={about.heading} description={about.lead} address={address} sheets={["prose"]}>
      <article class="prose">
        <h1>{about.heading}</h1>
        <p class="big">{about.lead}</p>
        {sections.map((section) => (
          <section>
            <h2>{section.heading}</h2>
            <p>{section.text}</p>
          </section>
        ))}
      </article>
    </Layout>
  );
}
