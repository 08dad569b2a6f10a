import { escapeNumbered } from "../http/escape.ts";
import type { PictureFacts } from "./pictureFacts.ts";

/** Names of what is said, as both kinds of files write them. */
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const CC = 'xmlns:cc="http://creativecommons.org/ns#"';
const XMP_RIGHTS = 'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"';

/** Dublin Core and Creative Commons in RDF, as an SVG file carries them: every value plain, the license and where it is from as addresses. */
export function svgMetadata(facts: PictureFacts): string {
  const { license, identifier } = facts;
  const said = [
    ...plain(facts, ["title", "description", "creator", "source", "identifier", "rights", "language"]),
    tag("dc:format", "image/svg+xml"),
  ];
  const linked = [license && resource("cc:license", license), identifier && resource("cc:attributionURL", identifier)];
  const tags = [...said, tag("cc:attributionName", facts.creator), ...linked.filter(Boolean)].join("");
  return `<metadata><rdf:RDF ${RDF} ${DC} ${CC}><rdf:Description rdf:about="${escapeNumbered(identifier ?? "")}">${tags}</rdf:Description></rdf:RDF></metadata>`;
}

/** The key under which a PNG file carries a packet of XMP, in an uncompressed iTXt chunk (XMP specification, part 3). */
export const XMP_KEY = "XML:com.adobe.xmp";

/**
 * The same as a packet of XMP (ISO 16684-1), which picture libraries, editors and search engines read: texts as alternatives by language,
 * creators in order. It describes the file that holds it, so `rdf:about` is empty; nobody may change it in place.
 */
export function xmp(facts: PictureFacts): string {
  const { identifier, license, statement } = facts;
  const tags = [
    ...(["title", "description", "rights"] as const).map((name) => `<dc:${name}>${alternatives(facts[name])}</dc:${name}>`),
    `<dc:creator><rdf:Seq>${tag("rdf:li", facts.creator)}</rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag>${tag("rdf:li", facts.language)}</rdf:Bag></dc:language>`,
    ...plain(facts, ["source", "identifier"]),
    tag("dc:format", "image/png"),
    tag("xmpRights:Marked", "True"),
    `<xmpRights:UsageTerms>${alternatives(facts.rights)}</xmpRights:UsageTerms>`,
    ...(statement === null ? [] : [tag("xmpRights:WebStatement", statement)]),
    tag("cc:attributionName", facts.creator),
    ...(license === null ? [] : [resource("cc:license", license)]),
    ...(identifier === null ? [] : [resource("cc:attributionURL", identifier)]),
  ].join("");
  const body = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}><rdf:Description rdf:about="" ${DC} ${CC} ${XMP_RIGHTS}>${tags}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${body}<?xpacket end="r"?>`;
}

function plain(
  facts: PictureFacts,
  names: ("title" | "description" | "creator" | "source" | "identifier" | "rights" | "language")[],
): string[] {
  return names.flatMap((name) => {
    const text = facts[name];
    return text === null ? [] : [tag(`dc:${name}`, text)];
  });
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeNumbered(text)}</${name}>`;
}

function resource(name: string, address: string): string {
  return `<${name} rdf:resource="${escapeNumbered(address)}"/>`;
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeNumbered(text)}</rdf:li></rdf:Alt>`;
}
