import type { Page } from "./page.ts";

/** Size of every picture for social cards, in pixels. */
const [WIDTH, HEIGHT] = ["1200", "630"];

/** What social networks and messengers read of a page: Open Graph, and the tags of X that it does not have. Nothing for a page without a card. */
export function SocialCard({ page: { edition, title, description, address, card } }: { page: Page }) {
  if (card === undefined) return <></>;
  const tags: [property: string, content: string][] = [
    ["og:type", "article"],
    ["og:site_name", edition.words.site.name],
    ["og:locale", edition.words.kit.ogLocale],
    ["og:title", card.title ?? title],
    ["og:description", description],
    ["og:url", address],
  ];
  return (
    <>
      {tags.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content={card.image === null ? "summary" : "summary_large_image"} />
      <meta name="twitter:title" content={card.title ?? title} />
      <meta name="twitter:description" content={description} />
      {card.image !== null && <Picture image={card.image} alt={card.alt} />}
    </>
  );
}

function Picture({ image, alt }: { image: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={WIDTH} />
      <meta property="og:image:height" content={HEIGHT} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
