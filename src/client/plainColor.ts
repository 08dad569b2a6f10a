/**
 * What Chart.js needs of colours, in the place of the package that it mixes them with (3 kB): nothing is animated, and a point under the
 * pointer keeps its colour. `tools/bundleClient.ts` puts it there.
 */
export class Color {
  constructor(private readonly color: string) {}

  saturate(): this {
    return this;
  }

  darken(): this {
    return this;
  }

  hexString(): string {
    return this.color;
  }
}
