import type { Site } from "../site.ts";
import { Layout } from "./layout.tsx";

interface Problem {
  site: Site;
  title: string;
  details: string[];
  /** The address that helps, where there is one. */
  link: { href: string; label: string } | undefined;
}

/** An error for people: what is wrong, what is allowed, and the way on or back. */
export function ProblemPage({ site, title, details, link }: Problem) {
  return (
    <Layout site={site} title={title} description={title} address="" sheets={["prose"]}>
      <article class="prose">
        <h1>{title}</h1>
        {details.map((detail) => (
          <p>{detail}</p>
        ))}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
        <p>
          <a href="/">{site.words.problem.home}</a>
        </p>
      </article>
    </Layout>
  );
}
