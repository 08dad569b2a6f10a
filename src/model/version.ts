/** The version of a release, `YYYY.N.P`: N counts the year's releases from 1, P its repairs from 0; no leading zeros. */
const VERSION = /^[1-9]\d{3}\.[1-9]\d*\.(?:0|[1-9]\d*)$/;

/** Whether a text is the version of a release, `YYYY.N.P`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Order of two versions by their numbers, so that 2026.10.0 follows 2026.9.0: negative when a is older, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

/** The release that is expected after this one: its middle number raised. */
export function nextVersion(version: string): string {
  const [year, number] = parts(version);
  return `${year}.${number + 1}.0`;
}

type Parts = readonly [year: number, number: number, repair: number];

/** Every sentence and cell asks what its release had learnt, so versions are taken apart once; all go when there are more than there will be. */
const known = new Map<string, Parts>();
const MOST = 1000;

function parts(version: string): Parts {
  const found = known.get(version);
  if (found !== undefined) return found;
  const [year = 0, number = 0, repair = 0] = version.split(".").map(Number);
  if (known.size >= MOST) known.clear();
  known.set(version, [year, number, repair]);
  return [year, number, repair];
}

/** Whether a state of the data, by its name, is what will be the next release: `<next>-draft`. */
export function isDraft(release: string): boolean {
  return release.endsWith("-draft");
}

/** Whether a state of the data, by its name, is this release or a later one; a draft is later than all. */
export function isSince(release: string, version: string): boolean {
  return !isVersion(release) || compareVersions(release, version) >= 0;
}
