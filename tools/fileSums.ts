import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { sha256 } from "../src/curator/sha256.ts";

/**
 * What the Worker reads by a checksum that the build knows. Not among them: states of the data, which have sums of their own, and the files
 * of a package, whose sums stand in its descriptor.
 */
const READ = [
  /^(?:sitemap|openapi|home-parts)\.json$/,
  /^words\/[^/]+\/[a-z]{2}\.json$/,
  /^search\/[a-z]{2}\.json$/,
  /^(?:icons|pictures)\/[^/]+$/,
  /^releases\/(?:history|chartFeeds)\.json$/,
  /^releases\/[^/]+\.(?:zip|(?:data)?package\.json)$/,
];

/**
 * SHA-256, in hexadecimal, of the files below `folder` that the Worker reads, by path below the static assets, where the folder is `within`.
 * None where the folder is not there, as that of texts in other languages where none are translated.
 */
export function fileSums(folder: string, within = ""): Record<string, string> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  const read = paths.filter((path) => READ.some((kind) => kind.test(`${within}${path}`))).sort();
  return Object.fromEntries(read.map((path) => [`${within}${path}`, sha256(readFileSync(join(folder, path)))]));
}
