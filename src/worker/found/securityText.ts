import type { Edition } from "../../edition/edition.ts";
import { foundAddress } from "../../edition/foundPaths.ts";
import type { Build } from "../application.ts";

/**
 * security.txt (RFC 9116): whom to tell of a hole. Null where nobody is named. It expires a year after the newest release: a copy that
 * is not kept up must not promise that somebody answers.
 */
export function securityText(
  { publisher, releases, releaseDates }: Pick<Build, "publisher" | "releases" | "releaseDates">,
  edition: Edition,
): string | null {
  const [year, rest] = splitYear(releaseDates[releases[0] ?? ""]);
  if (publisher.contact === "" || year === null) return null;
  const { contact } = publisher;
  const lines = [
    `Contact: ${contact.includes("@") && !contact.includes("/") ? `mailto:${contact}` : contact}`,
    `Expires: ${year + 1}${rest === "-02-29" ? "-02-28" : rest}T00:00:00Z`,
    `Preferred-Languages: ${edition.words.site.language}`,
    ...(edition.urls.origin === "" ? [] : [`Canonical: ${foundAddress(edition.urls, "security")}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Year and rest of a day, `YYYY-MM-DD`. */
function splitYear(day: string | undefined): [number | null, string] {
  return day === undefined ? [null, ""] : [Number(day.slice(0, 4)), day.slice(4)];
}
