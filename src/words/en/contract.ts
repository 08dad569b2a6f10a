import { forms, operations, tags } from "./contractTexts.ts";
import { names } from "./names.ts";

/** What the description of the API for machines, `/v1/openapi.json`, says in words. */
export const contract = {
  title: names.site,
  summary: `Sourced figures and events about ${names.subject} between ${names.partner.irn} and ${names.partner.isr}`,
  server: "This host",
  tags,
  operations,
  forms,
  description:
    `Every figure and dated event that the articles give for ${names.subject}'s balance between ${names.partner.irn} and ${names.partner.isr}, with the quote behind each. ` +
    "No key, no cookie. Within v1 we only add keys and columns. `release` pins an address to a frozen state of the data: its numbers never change. " +
    `Lists take commas or repetition: \`counterpart=${names.code.irn},${names.code.isr}\` and \`counterpart=${names.code.irn}&counterpart=${names.code.isr}\` are the same. ` +
    "A parameter that is unknown, empty, malformed, or repeated without being a list gets a 400 with its name and what is allowed; errors are problem details, RFC 9457. A guide with examples stands at /api.",
  /** Where labels may be in other languages, said once for all addresses. */
  languages: (codes: string) => `\`lang=\` puts labels into ${codes}; this document stays in English.`,
  ok: "Success",
  notModified: "Not modified since that tag",
  moved: "This id stands elsewhere, see Location",
  seeOther:
    "Elsewhere, see Location: a row of another kind, the English version of a release older than the language, or a balance that is drawn as SVG only",
  problem: (title: string) => title,
  location: "Where it stands now",
  otherwise:
    "405 for methods other than GET and HEAD, 412 where If-Match is not `*`, 500 where the fault is ours, 503 where a file cannot be read now",
  tag: "Weak tag of the response, for If-None-Match",
  link: "cite-as, alternate, service-desc, service-doc and license",
  leftOut: "How many rows terms keep out; of balance sheet and fact check, rows with cells that they empty",
  leftOutReason: "Why, and how many of which source; where nothing is kept out, none",
  standard: (address: string) => `Defined by ${address}`,
};
