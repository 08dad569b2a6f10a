import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./compressingServer.ts";

/** The line that every peer draws: one value a year. */
export interface Point {
  x: number;
  y: number;
}

interface Peer {
  name: string;
  /** Script files of the package, as its quick start loads them. */
  scripts: string[];
  styles?: string[];
  /** Body of the page after the scripts. `drawn()` is called when the chart is complete. */
  body: (points: Point[]) => string;
}

const data = (points: Point[]) => JSON.stringify(points);

/** Charting libraries, each used as its own quick start tells, from its npm package. */
export const PEERS: Peer[] = [
  {
    name: "Chart.js alone",
    scripts: ["chart.js/dist/chart.umd.min.js"],
    body: (points) =>
      `<div style="height:300px"><canvas id="c"></canvas></div><script>new Chart(document.getElementById("c"),{type:"line",data:{datasets:[{data:${data(points)}}]},options:{animation:{onComplete:()=>drawn()},parsing:true,maintainAspectRatio:false,scales:{x:{type:"linear"}}}})</script>`,
  },
  {
    name: "Vega-Embed",
    scripts: ["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js", "vega-embed/build/vega-embed.min.js"],
    body: (points) =>
      `<div id="c"></div><script>vegaEmbed("#c",{data:{values:${data(points)}},mark:"line",width:600,height:300,encoding:{x:{field:"x",type:"quantitative",scale:{zero:false}},y:{field:"y",type:"quantitative"}}}).then(()=>drawn())</script>`,
  },
  {
    name: "ECharts",
    scripts: ["echarts/dist/echarts.min.js"],
    body: (points) =>
      `<div id="c" style="width:600px;height:300px"></div><script>const c=echarts.init(document.getElementById("c"));c.on("finished",()=>drawn());c.setOption({xAxis:{type:"value",scale:true},yAxis:{},series:[{type:"line",data:${JSON.stringify(points.map(({ x, y }) => [x, y]))}}]})</script>`,
  },
  {
    name: "Plotly basic",
    scripts: ["plotly.js-basic-dist-min/plotly-basic.min.js"],
    body: (points) =>
      `<div id="c" style="width:600px;height:300px"></div><script>Plotly.newPlot("c",[{x:${JSON.stringify(points.map((p) => p.x))},y:${JSON.stringify(points.map((p) => p.y))}}]).then(()=>drawn())</script>`,
  },
  {
    name: "uPlot",
    scripts: ["uplot/dist/uPlot.iife.min.js"],
    styles: ["uplot/dist/uPlot.min.css"],
    body: (points) =>
      `<div id="c"></div><script>new uPlot({width:600,height:300,scales:{x:{time:false}},series:[{},{stroke:"red"}],hooks:{ready:[()=>drawn()]}},${JSON.stringify([points.map((p) => p.x), points.map((p) => p.y)])},document.getElementById("c"))</script>`,
  },
];

/** A peer's page: a heading, its scripts, its chart. */
export function peerPage(peer: Peer, points: Point[]): string {
  const styles = (peer.styles ?? []).map((path) => `<link rel="stylesheet" href="/peer/${path}">`);
  const scripts = peer.scripts.map((path) => `<script src="/peer/${path}"></script>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer.name}</title>${styles.join("")}<h1>A line</h1><script>function drawn(){requestAnimationFrame(()=>{const p=new MessageChannel();p.port1.onmessage=()=>{window.completeAt??=performance.now()};p.port2.postMessage(0)})}</script>${scripts.join("")}${peer.body(points)}</html>`;
}

/** A file of a peer's package. */
export function peerFile(path: string): Page {
  const file = join(import.meta.dirname, "node_modules", path);
  return { type: path.endsWith(".css") ? "text/css" : "text/javascript", body: readFileSync(file) };
}
