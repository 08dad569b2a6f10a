/** Terms of use and files stand in headers and on the page of the API, which are English in every language. */
export { terms } from "../en/terms.ts";
