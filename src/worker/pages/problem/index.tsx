import type { Edition } from "../../../edition/edition.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { withCode } from "../../frame/withCode.tsx";
import { type ProblemType, statusOf } from "../../http/problem.ts";

/** Every type of problem with its status and meaning. */
export function ProblemsPage({ edition, address }: { edition: Edition; address: string }): Page {
  const { urls, words } = edition;
  const w = words.problems;
  const types = Object.keys(words.problem.titles) as ProblemType[];
  return {
    edition,
    title: w.heading,
    description: w.lead,
    address,
    card: cardOf(edition, "problems", pageText(edition, "problems")),
    sheets: ["prose"],
    body: (
      <article class="prose">
        <h1>{w.heading}</h1>
        <p class="big">{w.lead}</p>
        {[...types]
          .sort((a, b) => statusOf(a) - statusOf(b))
          .map((type) => (
            <section>
              <h2>
                <a href={urls.problem(type)}>{words.problem.titles[type]}</a>
              </h2>
              <p>
                <code>{type}</code>, {w.status(statusOf(type))}. {withCode(words.problem.types[type].meaning)}
              </p>
            </section>
          ))}
      </article>
    ),
  };
}
