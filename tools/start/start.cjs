/**
 * `npm start`: the site on this machine. What would stop it is said in a line, before anything else runs. This file is read by whatever Node
 * there is, so it is written in the language of 2009; a test holds it.
 */
// biome-ignore-all lint/complexity: of 2009
// biome-ignore-all lint/suspicious/noVar: of 2009
// biome-ignore-all lint/style/useTemplate: of 2009
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 has none

var fs = require("fs");
var path = require("path");

var root = path.join(__dirname, "../..");
var project = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));

/** What stands in the way before a module can be loaded; empty when nothing does. */
function fault() {
  var oldest = project.engines.node.replace(/^>=/, "");
  if (isOlder(process.versions.node, oldest))
    return (
      "Node " + process.versions.node + " is too old: this needs " + oldest + " or newer, from https://nodejs.org or a version manager."
    );
  if (!fs.existsSync(path.join(root, "node_modules"))) return "node_modules is missing: npm ci installs what the site is built with.";
  var other = [project.dependencies, project.devDependencies].map(firstOther).filter(Boolean)[0];
  return other ? "node_modules does not hold what package.json names: " + other + ". npm ci installs it." : "";
}

function isOlder(version, oldest) {
  var have = version.split(".").map(Number);
  var need = oldest.split(".").map(Number);
  var i = 0;
  while (i < need.length - 1 && have[i] === need[i]) i++;
  return have[i] < need[i];
}

/** The first package that is not installed in the version that is asked for, as words. Versions are exact: see .npmrc. */
function firstOther(packages) {
  return Object.keys(packages)
    .map(function (name) {
      var version = installed(name);
      if (version === packages[name]) return "";
      return name + " " + packages[name] + (version === "" ? " is missing" : " is wanted, " + version + " is there");
    })
    .filter(Boolean)[0];
}

function installed(name) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8")).version;
  } catch (_) {
    return "";
  }
}

process.chdir(root);
var found = fault();
if (found) {
  console.error(found);
  process.exitCode = 1;
} else {
  require("tsx/cjs/api").register();
  require("./start.ts");
}
