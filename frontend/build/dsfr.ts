import type { Plugin as PostcssPlugin } from "postcss";
import type { Plugin } from "vite";

/**
 * Takes out of the DSFR style sheets what src/ui/styles/fonts.css replaces:
 * ten faces with two files each, of which the pages need three.
 */
export function withoutDsfrFonts(): PostcssPlugin {
  return {
    postcssPlugin: "eig-without-dsfr-fonts",
    AtRule: {
      "font-face": (rule) => {
        let isDsfr = false;
        rule.walkDecls("src", (declaration) => {
          isDsfr ||= declaration.value.includes("../fonts/");
        });
        if (isDsfr) rule.remove();
      },
    },
  };
}

const noColors = "\0eig-no-dsfr-colors";

/**
 * Empties react-dsfr's tables of hexadecimal colours, 85 kB that every one of
 * its components imports and that none used here reads: colours come from the
 * style sheet.
 */
export function withoutDsfrColors(): Plugin {
  return {
    name: "eig-without-dsfr-colors",
    enforce: "pre",
    resolveId(source, importer) {
      return source === "./colors" && importer?.includes("@codegouvfr/react-dsfr/fr/") ? noColors : null;
    },
    load(id) {
      return id === noColors ? "export const colors = {};" : null;
    },
  };
}
