/** The fixed list of picture sizes. All are laid out in small units and scaled up, so that text stays legible. */
export interface ImageSize {
  /** Size of the file in pixels; a null height follows the content. */
  width: number;
  height: number | null;
  /** Pixels per unit of the layout. */
  scale: number;
}

/** The sizes by the names that addresses use. */
export const IMAGE_SIZES = {
  /** Social cards and articles. */
  "1200x630": { width: 1200, height: 630, scale: 1.5 },
  /** Slides. */
  "1600x900": { width: 1600, height: 900, scale: 1.75 },
  /** Square posts. */
  "1080x1080": { width: 1080, height: 1080, scale: 2 },
  /** Portrait posts. */
  "1080x1350": { width: 1080, height: 1350, scale: 2 },
  /** As on the page, with every panel. */
  "1520": { width: 1520, height: null, scale: 2 },
  /** As on a phone, with every panel. */
  "720": { width: 720, height: null, scale: 2 },
} as const satisfies Record<string, ImageSize>;

/** Name of a size. */
export type ImageSizeName = keyof typeof IMAGE_SIZES;
/** Names of all sizes, in the order of the table. */
export const IMAGE_SIZE_NAMES = Object.keys(IMAGE_SIZES) as [ImageSizeName, ...ImageSizeName[]];
/** The upper part of the first plot of a chart alone, for lists of charts: without heading, key and sources, which stand elsewhere. */
export const PREVIEW = { width: 720, height: 540, scale: 2 } as const satisfies ImageSize;
/** Its name. */
export const PREVIEW_NAME = "720x540";
/** The size of an address that names none: that of social cards. */
export const DEFAULT_IMAGE_SIZE: ImageSizeName = "1200x630";
