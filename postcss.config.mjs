/** Tailwind is the only PostCSS step: it also nests, prefixes and minifies. */
export default { plugins: { '@tailwindcss/postcss': {} } };
