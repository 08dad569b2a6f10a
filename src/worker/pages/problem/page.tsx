import type { Edition } from "../../../edition/edition.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { withCode } from "../../frame/withCode.tsx";

interface Props {
  edition: Edition;
  type: keyof Edition["words"]["problem"]["titles"];
  status: number;
  address: string;
}

/** What a type of problem means and what to do about it: the page that the `type` of problem details leads to. */
export function ProblemTypePage({ edition, type, status, address }: Props): Page {
  const w = edition.words.problem;
  const { meaning, remedy } = w.types[type];
  return {
    edition,
    title: w.titles[type],
    description: meaning,
    address,
    card: cardOf(edition, "problems", pageText(edition, "problems")),
    sheets: ["prose"],
    body: (
      <article class="prose">
        <p class="kicker">{w.kicker(status)}</p>
        <h1>{w.titles[type]}</h1>
        <p class="big">{withCode(meaning)}</p>
        <p>{withCode(remedy)}</p>
        <p>{w.shape}</p>
        <p>
          <a href={edition.urls.page("guide")}>{w.guide}</a>
        </p>
      </article>
    ),
  };
}
