/** Why this state may not go online; empty when it may. `config` is the text of wrangler.toml. */
export function deployFaults(release: string, config: string): string[] {
  const origin = /^\s*PUBLIC_ORIGIN\s*=\s*["']([^"']*)["']/m.exec(config)?.[1] ?? "";
  return [
    ...(release.endsWith("-draft") ? [`release ${release}: expected data that are frozen as a release; npm run release makes one`] : []),
    ...(isOrigin(origin) ? [] : [`wrangler.toml PUBLIC_ORIGIN "${origin}": expected scheme and host, such as https://example.org`]),
  ];
}

/** Scheme and host and no slash at the end: what absolute addresses begin with. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
