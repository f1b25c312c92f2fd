/**
 * A shop's colour must not be taken for a meaning. It stays off the launcher when its text would be below
 * 4.5:1, or when its hue is within 30 degrees of the green, amber or red that say who has the floor and how the clock stands.
 */
type Rgb = [number, number, number];
const MEANINGS = [163, 29, 4];

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Degrees, or undefined for a grey, which carries no meaning. */
const hue = ([r, g, b]: Rgb): number | undefined => {
  const max = Math.max(r, g, b);
  const span = max - Math.min(r, g, b);
  if (span < 0.12 * 255) return undefined;
  const sixth = max === r ? (g - b) / span : max === g ? 2 + (b - r) / span : 4 + (r - g) / span;
  return (sixth * 60 + 360) % 360;
};

/** May this pair (0 to 255 each) paint the launcher? */
export function fitsLauncher(brand: Rgb, text: Rgb): boolean {
  const [dark, light] = [luminance(brand), luminance(text)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if ((light + 0.05) / (dark + 0.05) < 4.5) return false;
  const own = hue(brand);
  return (
    own === undefined ||
    MEANINGS.every((other) => {
      const apart = Math.abs(own - other);
      return Math.min(apart, 360 - apart) > 30;
    })
  );
}

/** Reads "rgb(1, 2, 3)" as a browser computes it. */
export const parseRgb = (text: string): Rgb =>
  (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as Rgb;
