import type { Plugin as PostcssPlugin } from "postcss";

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
