import purgeCss from "@fullhuman/postcss-purgecss";
import path from "node:path";
import type { AcceptedPlugin, Plugin as PostcssPlugin } from "postcss";
import type { Plugin } from "vite";

const project = path.resolve(import.meta.dirname, "..");
const reactDsfr = path.join(project, "node_modules/@codegouvfr/react-dsfr");

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

/**
 * Leaves out the rules of the DSFR for classes that are written nowhere: in
 * our sources, in react-dsfr, or in the script of the DSFR. That is half of
 * its weight.
 */
export function usedDsfrOnly(): AcceptedPlugin {
  const purge = purgeCss({
    content: [
      path.join(project, "index.html"),
      path.join(project, "src/**/*.{ts,tsx}"),
      path.join(reactDsfr, "*.js"),
      path.join(reactDsfr, "{Header,MainNavigation,Modal,shared,zz_internal}/**/*.js"),
      path.join(reactDsfr, "dsfr/core/core.module.js"),
      path.join(reactDsfr, "dsfr/component/{accordion,modal,header,navigation}/*.module.js"),
    ],
    // The script of the DSFR writes "collapse" for fr-collapse.
    extractors: [
      {
        extensions: [".module.js"],
        extractor: (script) => (script.match(/[\w-]+/g) ?? []).flatMap((word) => [word, `fr-${word}`]),
      },
    ],
    safelist: {
      // Names that react-dsfr composes: `fr-badge--${severity}`. Those of severities are
      // whole families; of the others, what the props used in src/ can give.
      standard: [
        /^fr-(alert|badge|notice)--(info|success|warning|error)$/,
        /^fr-btn--(secondary|tertiary|tertiary-no-outline|icon-left|icon-right)$/,
        /^fr-btns-group--(icon-left|icon-right|left|center|right|between)$/,
        /^fr-col-\d+$/,
        // The script composes them too: fr-modal--opened, fr-collapse--expanded…
        /--(opened|expanded|selected)$/,
      ],
      // States that the script writes: data-fr-scrolling, data-fr-theme…
      greedy: [/data-fr-/],
    },
  });
  return {
    postcssPlugin: "eig-used-dsfr-only",
    async OnceExit(root, context) {
      const file = root.source?.input.file ?? "";
      const isDsfr = file.startsWith(reactDsfr) || file.startsWith(path.join(project, "src/ui/styles/"));
      if (isDsfr && "OnceExit" in purge) await purge.OnceExit?.(root, context);
    },
  };
}
