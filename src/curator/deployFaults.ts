import { isDraft } from "../model/version.ts";
import type { SiteVariables } from "./siteVariables.ts";

/** What is about to go online. */
export interface Deployed {
  /** Release of the data, from `releaseName`. */
  release: string;
  /** Version of package.json. */
  version: string;
  /** Tag that is deployed, with or without a v before it; null where nobody named one. */
  tag: string | null;
  variables: SiteVariables;
  /** Text of wrangler.front.toml. */
  config: string;
  /** What is not as it was frozen, from `frozenFaults`. */
  frozen: string[];
}

/** Reasons why this state may not go online; none when it may. */
export function deployFaults({ release, version, tag, variables, config, frozen }: Deployed): string[] {
  const { PUBLIC_ORIGIN: origin, PUBLISHER: publisher, PUBLIC_CONTACT: contact } = variables;
  return [
    ...frozen.map((fault) => `data/releases ${fault}: expected every frozen byte as it was; restore it, and correct the head instead`),
    ...releaseFaults(release, version, tag),
    ...originFaults(origin, config),
    ...(publisher.trim() === "" ? ['wrangler.toml PUBLISHER "": expected the name of whoever publishes this copy'] : []),
    ...(isContact(contact)
      ? []
      : [
          `wrangler.toml PUBLIC_CONTACT "${contact}": expected a mail address, or the address of a form such as https://example.org/errors`,
        ]),
  ];
}

function releaseFaults(release: string, version: string, tag: string | null): string[] {
  if (isDraft(release)) return [`release ${release}: expected data that are frozen as a release; npm run release makes one`];
  if (release !== version) return [`package.json version "${version}": expected ${release}, the release of the data`];
  const named = tag?.replace(/^v/, "") ?? release;
  return named === release ? [] : [`tag "${tag}": expected ${release}, the release of the data, with or without a v before it`];
}

function originFaults(origin: string, config: string): string[] {
  if (!isOrigin(origin)) return [`wrangler.toml PUBLIC_ORIGIN "${origin}": expected scheme and host, such as https://example.org`];
  const { protocol, hostname } = new URL(origin);
  const refused = (why: string) => [`wrangler.toml PUBLIC_ORIGIN "${origin}": ${why}`];
  if (protocol !== "https:") return refused("expected https://; articles that are read over https show nothing from http");
  if (!hostname.includes(".") || /^[\d.]+$/.test(hostname) || hostname.endsWith(".localhost"))
    return refused("expected a host that readers can reach, by its name");
  if (isWorkersDev(origin) && /^[ \t]*workers_dev[ \t]*=[ \t]*false/m.test(config))
    return refused("nothing answers there while wrangler.front.toml says workers_dev = false");
  return [];
}

/** Scheme and host and no slash at the end: what absolute addresses begin with. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Whether the site stands at the address that the platform gives every account, and not on a domain of its publisher. */
export function isWorkersDev(origin: string): boolean {
  return new URL(origin).hostname.endsWith(".workers.dev");
}

/** A mail address, or an address of the web. */
function isContact(text: string): boolean {
  return /^[^@\s/:<>"]+@[^@\s/:<>"]+\.[^@\s/:<>".]+$/.test(text) || (/^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text));
}
