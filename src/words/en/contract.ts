/** What the description of the API for machines, `/v1/openapi.json`, says in words. */
export const contract = {
  title: "Baku Balance",
  description:
    "Every figure and dated event that the documents give for Azerbaijan's balance between Iran and Israel, with the words each rests on. " +
    "No key, no cookie. Within v1 keys and columns are only added. `release` pins an address to a frozen state of the data: its numbers never change. " +
    "A parameter that is unknown, repeated, empty or malformed is answered 400 with its name and what is allowed, never ignored.",
  ok: "The answer",
  notModified: "Nothing changed since the answer that had this tag",
  moved: "The old id of a corrected row: its successor is at Location",
  problem: (title: string) => `${title}. Problem details, RFC 9457`,
  tag: "Weak tag of the answer, for If-None-Match",
  link: "cite-as, alternate, service-desc, service-doc and license, RFC 8288",
  standard: (address: string) => `Defined by ${address}`,
};
