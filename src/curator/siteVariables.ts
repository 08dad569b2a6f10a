/** What a copy of the site calls itself, as the Worker and the build read it. */
export const SITE_VARIABLES = ["PUBLIC_ORIGIN", "PUBLISHER", "PUBLIC_CONTACT"] as const;

/** Each variable of a copy; empty where it is not set. */
export type SiteVariables = Record<(typeof SITE_VARIABLES)[number], string>;

/**
 * The variables of this copy: from the environment where they are set there, as a staging copy or a container has them, else from
 * wrangler.toml.
 *
 * @param config text of wrangler.toml
 */
export function siteVariables(config: string, environment: Record<string, string | undefined> = {}): SiteVariables {
  const entries = SITE_VARIABLES.map((name) => [name, environment[name] || variableOf(config, name)] as const);
  return Object.fromEntries(entries) as SiteVariables;
}

function variableOf(config: string, name: string): string {
  return new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(?:"([^"\n]*)"|'([^'\n]*)')`, "m").exec(config)?.slice(1).find(Boolean) ?? "";
}
