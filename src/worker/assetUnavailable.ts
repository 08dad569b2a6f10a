/** A file of the build that exists but cannot be read now: missing, damaged or not reached. Answered 503, never with something else in its place. */
export class AssetUnavailable extends Error {
  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`${path} cannot be read`, options);
    this.name = "AssetUnavailable";
  }
}
