import { publisherLabel } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import { bearerWords, onCondition } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Check } from "../../../model/check.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Source } from "../../../model/source.ts";
import { JsonLd, ourselves } from "../../frame/jsonLd.tsx";

/** The two ends of the scale: a claim matches its records, or it does not. There is nothing between, and nothing of truth. */
const RATING = { differs: 1, agrees: 2 } as const;

interface Props {
  edition: Edition;
  o: Observation;
  check: Check | null;
  /** Day of the release, YYYY-MM-DD; null for a draft, which reviews nothing yet. */
  released: string | null;
}

/**
 * The fact check of a claim as schema.org ClaimReview. Only where its terms fit: the claim stands in a source that somebody published, at
 * least one record was held against it, and the verdict is that it matches or does not. What cannot be tested got no rating, dates of
 * events have no page of their own, and records are no claims.
 */
export function ClaimReview({ edition, o, check, released }: Props) {
  const { catalog, words, urls } = edition;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  if (check === null || check.verdict === "cannot_be_tested" || check.records.length === 0 || source === undefined || released === null)
    return <></>;
  const review = {
    "@type": "ClaimReview",
    url: urls.absolute.undated.observation(o.id),
    datePublished: released,
    author: ourselves(edition),
    claimReviewed: words.found.claim(formatFigure(edition, o), numberTitle(edition, o), publisherLabel(source.publisher, source.id)),
    // A view may leave the reason out, as it rests on sources that it lacks.
    ...(check.reason === "" ? {} : { reviewBody: check.reason }),
    reviewRating: {
      "@type": "Rating",
      ratingValue: RATING[check.verdict],
      worstRating: RATING.differs,
      bestRating: RATING.agrees,
      alternateName: onCondition(edition, check, ratingName(edition, check.verdict, bearerWords(edition, check))),
    },
    itemReviewed: {
      "@type": "Claim",
      author: madeBy(source),
      ...(/^\d{4}(?:-\d{2}){0,2}$/.test(source.published ?? "") ? { datePublished: source.published } : {}),
      appearance: { "@type": "CreativeWork", name: source.title, ...(source.url === null ? {} : { url: source.url }) },
    },
  };
  return <JsonLd value={review} />;
}

/** The verdict where it stands alone. */
function ratingName({ words }: Edition, verdict: keyof typeof RATING, borne: string | null): string {
  return borne === null ? words.found.review[verdict] : words.kit.capitalized(borne);
}

/** Who makes the claim: the author, or where none is named the publisher. */
function madeBy({ author, publisher }: Source) {
  return author === null ? { "@type": "Organization", name: publisher } : { "@type": "Person", name: author };
}
