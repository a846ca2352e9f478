import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const fontsFolder = path.dirname(require.resolve("@codegouvfr/react-dsfr/dsfr/fonts/Marianne-Regular.woff2"));
const weights = ["Regular", "Medium", "Bold"];

/**
 * What a French page holds. src/ui/styles/fonts.css gives the same ranges as
 * unicode-range, so that a browser fetches the whole font (40 kB a weight)
 * only for a page that holds anything else.
 */
const latinRanges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2009, 0x2009],
  [0x2011, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

function latinText(): string {
  let text = "";
  for (const [first, last] of latinRanges) {
    for (let code = first; code <= last; code++) text += String.fromCodePoint(code);
  }
  return text;
}

/** Cuts the three weights of Marianne that the pages use down to French, under the alias @fonts. */
export function latinFonts(): Plugin {
  const output = path.resolve(import.meta.dirname, "../node_modules/.cache/eig-fonts");
  return {
    name: "eig-latin-fonts",
    async config() {
      await mkdir(output, { recursive: true });
      for (const weight of weights) {
        const whole = await readFile(path.join(fontsFolder, `Marianne-${weight}.woff2`));
        // Glyphs reached only by OpenType features (small capitals, old-style figures) are
        // a quarter of the weight, and nothing here asks for them.
        const latin = await subsetFont(whole, latinText(), { targetFormat: "woff2", noLayoutClosure: true });
        await writeFile(path.join(output, `Marianne-${weight}-latin.woff2`), latin);
      }
      return { resolve: { alias: { "@fonts": output } } };
    },
  };
}
