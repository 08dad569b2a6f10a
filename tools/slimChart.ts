import type { Plugin } from "rolldown";

/**
 * Takes out of Chart.js what its axes need to be seen: ours are never (`display: false`), as the scene has their lines and words, and nothing is
 * animated. Nor does it watch the page: that has a size and events of its own. A quarter of what a reader would fetch. A name that a newer Chart.js no longer has stops the build.
 */
export const slimChart: Plugin = {
  name: "slim-chart",
  transform: {
    filter: { id: /chart\.js\/dist\/(chart|chunks\/index)\.js$/ },
    handler: (code) => (code.includes("\nclass Scale extends ") ? onOurCanvas(withUnseenAxes(code)) : withoutUnused(code)),
  },
};

/** Methods of the axis, with what is left of them where it is not displayed. */
const SCALE: Record<string, string> = {
  calculateLabelRotation: "this.labelRotation = 0;",
  fit: `this._handleMargins();
        if (this.isHorizontal()) { this.width = this._length = this.chart.width - this._margins.left - this._margins.right; this.height = 0; }
        else { this.width = 0; this.height = this._length = this.chart.height - this._margins.top - this._margins.bottom; }`,
  _layers: "return [];",
  ...Object.fromEntries(
    [
      "_convertTicksToLabels",
      "generateTickLabels",
      "_calculatePadding",
      "_getLabelSizes",
      "_computeLabelSizes",
      "_computeGridLineItems",
      "_computeLabelItems",
      "_getXAxisLabelAlignment",
      "_getYAxisLabelAlignment",
      "_computeLabelArea",
      "_resolveTickFontOptions",
      "_tickSize",
      "drawBackground",
      "getLineWidthForValue",
      "drawGrid",
      "drawBorder",
      "drawLabels",
      "drawTitle",
      "draw",
    ].map((name) => [name, ""]),
  ),
};

/** No ticks, which nobody sees; where the axis begins and ends. */
const LINEAR: Record<string, string> = {
  buildTicks: `this.start = this.options.reverse ? this.max : this.min; this.end = this.options.reverse ? this.min : this.max; return [];`,
};

function withUnseenAxes(code: string): string {
  const scale = inClass(code, "Scale", SCALE);
  const linear = inClass(scale, "LinearScaleBase", LINEAR);
  return replaced(
    linear,
    /\nfunction autoSkip\(scale, ticks\) \{\n[\s\S]*?\n\}\n/,
    "\nfunction autoSkip(scale, ticks) { return ticks; }\n",
  );
}

/**
 * A canvas whose size the page tells and whose pointer the page meets, so that nothing is asked or watched of the browser; asked for the nearest
 * element and for no others; drawn when it is given data, and not before.
 */
function onOurCanvas(code: string): string {
  const plain = replaced(
    code,
    /\nfunction _detectPlatform\(canvas\) \{\n[\s\S]*?\n\}\n/,
    "\nfunction _detectPlatform() { return BasicPlatform; }\n",
  );
  const undrawn = replaced(
    plain,
    /this\._initialize\(\);\n\s*if \(this\.attached\) \{\n\s*this\.update\(\);\n\s*\}/,
    "this._initialize();",
  );
  const nearest = replaced(
    undrawn,
    /( var Interaction = \{[\s\S]*?\n {4}modes: \{)[\s\S]*?( nearest \([\s\S]*?\n {8}\}),[\s\S]*?\n {4}\}\n\};\n/,
    "$1$2\n    }\n};\n",
  );
  return inClass(nearest, "Chart", { bindUserEvents: "", bindResponsiveEvents: "", _eventHandler: "", _handleEvent: "" });
}

/** No easing where nothing is animated, no words for ticks that nobody sees. */
function withoutUnused(code: string): string {
  const even = replaced(code, /const effects = \{\n[\s\S]*?\n\};\n/, "const effects = { linear: (t) => t };\n");
  return replaced(even, /const formatters = \{\n[\s\S]*?\n\};\n/, "const formatters = {};\n");
}

/** A class with other bodies for some of its methods. */
function inClass(code: string, name: string, bodies: Record<string, string>): string {
  const from = Math.max(code.indexOf(`\nclass ${name} extends `), code.indexOf(`\nclass ${name} {`));
  const to = code.indexOf("\n}\n", from);
  if (from < 0 || to < 0) throw new Error(`Chart.js has no class ${name}`);
  const methods = Object.entries(bodies).reduce(
    (text, [method, body]) =>
      replaced(text, new RegExp(`(\\n {1,4}${method}\\([^\\n]*\\) \\{\\n)[\\s\\S]*?(\\n    \\}\\n)`), `$1${body}$2`),
    code.slice(from, to + 1),
  );
  return code.slice(0, from) + methods + code.slice(to + 1);
}

function replaced(code: string, part: RegExp, by: string): string {
  if (!part.test(code)) throw new Error(`Chart.js has no ${part.source}`);
  return code.replace(part, by);
}
