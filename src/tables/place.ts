import * as v from "valibot";

/** Where in a source something stands, as JSON has it; CSV has the paragraph's number. */
export const locator = {
  key: "locator",
  json: v.nullable(v.object({ paragraph: v.pipe(v.number(), v.integer()) })),
  give: (paragraph: number | null) => (paragraph === null ? null : { paragraph }),
  flat: (at: { paragraph: number } | null) => at?.paragraph ?? null,
} as const;

const textQuote = v.object({ type: v.literal("TextQuoteSelector"), exact: v.string() });

/** A quote as JSON has it; CSV has its words. */
export const selector = {
  says: "W3C Web Annotation",
  json: textQuote,
  give: (exact: string): v.InferOutput<typeof textQuote> => ({ type: "TextQuoteSelector", exact }),
  flat: ({ exact }: { exact: string }) => exact,
} as const;

/** A quote that not every row has. */
export const optionalSelector = {
  says: "W3C Web Annotation",
  json: v.nullable(textQuote),
  give: (exact: string | null) => (exact === null ? null : selector.give(exact)),
  flat: (quote: { exact: string } | null) => quote?.exact ?? null,
} as const;
