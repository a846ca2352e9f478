import type { Plugin } from "vite";

const placeholder = "<!--eig:head-->";
const fallbackHead = "<title>Entrepreneurs d’Intérêt Général</title>";

/** In development there is no Go server to write the title of each page. */
export function developmentHead(): Plugin {
  return {
    name: "eig-development-head",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(placeholder, fallbackHead),
  };
}

/** Fetches the fonts of the first screen while the style sheet is still on its way. */
export function preloadFonts(): Plugin {
  return {
    name: "eig-preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, context) {
        if (!context.filename.endsWith("index.html")) return [];
        return Object.keys(context.bundle ?? {})
          .filter((name) => /Marianne-(Regular|Bold)-latin.*\.woff2$/.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${name}` },
            injectTo: "head",
          }));
      },
    },
  };
}
