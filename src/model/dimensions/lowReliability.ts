/** SDMX OBS_STATUS of a figure of low reliability. */
export const LOW_RELIABILITY = "U";
