/**
 * Reasons why this state of the data may not go online; none when it may.
 *
 * @param config text of wrangler.toml
 * @param frozen what is not as it was frozen, from `frozenFaults`
 */
export function deployFaults(release: string, config: string, frozen: string[]): string[] {
  const variable = (name: string) => new RegExp(`^\\s*${name}\\s*=\\s*["']([^"']*)["']`, "m").exec(config)?.[1] ?? "";
  const [origin, publisher, contact] = [variable("PUBLIC_ORIGIN"), variable("PUBLISHER"), variable("PUBLIC_CONTACT")];
  return [
    ...frozen.map((fault) => `data/releases ${fault}: expected every frozen byte as it was; restore it, and correct the head instead`),
    ...(release.endsWith("-draft") ? [`release ${release}: expected data that are frozen as a release; npm run release makes one`] : []),
    ...(isOrigin(origin) ? [] : [`wrangler.toml PUBLIC_ORIGIN "${origin}": expected scheme and host, such as https://example.org`]),
    ...(publisher.trim() === "" ? ['wrangler.toml PUBLISHER "": expected the name of whoever publishes this copy'] : []),
    ...(isContact(contact)
      ? []
      : [
          `wrangler.toml PUBLIC_CONTACT "${contact}": expected a mail address, or the address of a form such as https://example.org/errors`,
        ]),
  ];
}

/** Scheme and host and no slash at the end: what absolute addresses begin with. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** A mail address, or an address of the web. */
function isContact(text: string): boolean {
  return /^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/.test(text) || (/^https?:\/\//.test(text) && URL.canParse(text));
}
