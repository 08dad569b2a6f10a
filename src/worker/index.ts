import build from "../../dist/build.json";
import data from "../../dist/data.json";
import { loadCatalog } from "../load/catalog.ts";
import { createApp } from "./app.ts";
import { en } from "./words/en.ts";

/** The Worker. A catalogue that does not validate throws here, so the Worker never starts with one. */
export default createApp({ catalog: loadCatalog(data.files, data.release), build, words: en, pinned: null });
