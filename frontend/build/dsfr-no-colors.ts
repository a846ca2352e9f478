/** Stands in for react-dsfr's tables of colours (see vite.config.ts). */
export const colors = {};
