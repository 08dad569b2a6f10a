/** What `npm run build` leaves for the Worker. */
declare module "*/dist/build.json" {
  const build: import("./application.ts").Build;
  export default build;
}
declare module "*/dist/head.json" {
  const head: import("./head.ts").Head;
  export default head;
}
declare module "*/dist/prerendered.json" {
  const table: import("./prerendered/table.ts").Table;
  export default table;
}
declare module "*.ttf" {
  const bytes: ArrayBuffer;
  export default bytes;
}
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
