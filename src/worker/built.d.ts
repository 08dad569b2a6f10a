/** What `npm run build` leaves for the Worker. */
declare module "*/dist/build.json" {
  const build: import("./edition.ts").Build;
  export default build;
}
declare module "*/dist/data.json" {
  const data: { release: string } & import("../tables/frozenState.ts").FrozenState;
  export default data;
}
declare module "*/dist/prerendered.json" {
  const table: import("./prerendered/table.ts").Table;
  export default table;
}
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
