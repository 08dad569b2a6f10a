import type { Site } from "../../site.ts";
import { Layout } from "./layout.tsx";

/** An error for people: what is wrong, what is allowed, and the way back. */
export function ProblemPage({ site, title, details }: { site: Site; title: string; details: string[] }) {
  return (
    <Layout site={site} title={title} description={title} address="" sheets={["prose"]}>
      <article class="prose">
        <h1>{title}</h1>
        {details.map((detail) => (
          <p>{detail}</p>
        ))}
        <p>
          <a href="/">{site.words.problem.home}</a>
        </p>
      </article>
    </Layout>
  );
}
