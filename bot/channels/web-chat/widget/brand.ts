/**
 * A shop's colour must not be taken for a meaning. It stays off the launcher when its text would be below
 * 4.5:1, or when its hue is within 30 degrees of the green, amber or red that say who has the floor and how the clock stands.
 */
type Rgb = [number, number, number];

/** Hues of the tokens for a person, soon and late. */
const MEANINGS = [163, 29, 4];
const NEAR = 30;
/** Less colour than this is a grey, which carries no meaning. */
const GREY = 30;

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) =>
    value < 10.5 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
};

/** May this pair (0 to 255 each) paint the launcher? */
export function fitsLauncher(brand: Rgb, text: Rgb): boolean {
  const [r, g, b] = brand;
  const ratio = luminance(brand) / luminance(text);
  const isGrey = Math.max(...brand) - Math.min(...brand) < GREY;
  const hue = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  const isNear = (other: number) => Math.abs(((hue - other + 540) % 360) - 180) <= NEAR;
  return Math.max(ratio, 1 / ratio) >= 4.5 && (isGrey || !MEANINGS.some(isNear));
}

/** Reads "rgb(1, 2, 3)" as a browser computes it. */
export const parseRgb = (text: string): Rgb =>
  (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as Rgb;
