import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";

interface Props {
  site: Site;
  type: keyof Site["words"]["problem"]["titles"];
  status: number;
  address: string;
}

/** What a type of problem means and what to do about it: the page that the `type` of problem details leads to. */
export function ProblemTypePage({ site, type, status, address }: Props) {
  const w = site.words.problem;
  const { meaning, remedy } = w.types[type];
  return (
    <Layout site={site} title={w.titles[type]} description={meaning} address={address} sheets={["prose"]}>
      <article class="prose">
        <p class="kicker">{w.kicker(status)}</p>
        <h1>{w.titles[type]}</h1>
        <p class="big">{meaning}</p>
        <p>{remedy}</p>
        <p>{w.shape}</p>
        <p>
          <a href="/api">{w.guide}</a>
        </p>
      </article>
    </Layout>
  );
}
