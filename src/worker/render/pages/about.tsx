import type { Site } from "../../site.ts";
import { withDocuments } from "../../words/withDocuments.ts";
import { Layout } from "./layout.tsx";

/** Who, license, how to report an error. */
export function AboutPage({ site, address }: { site: Site; address: string }) {
  const { about } = site.words;
  return (
    <Layout site={site} title={about.heading} description={about.lead} address={address} sheets={["prose"]}>
      <article class="prose">
        <h1>{about.heading}</h1>
        <p class="big">{about.lead}</p>
        {about.sections.map((section) => (
          <section>
            <h2>{section.heading}</h2>
            <p>{withDocuments(site, section.text)}</p>
          </section>
        ))}
      </article>
    </Layout>
  );
}
